"""The page Conclusions: the editor of the outline, its panes, commands and dialogs."""
