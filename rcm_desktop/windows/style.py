"""The style sheet: quiet frames, one accent, tabs and buttons as in the drawings."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from rcm_desktop.resources import resource_path
from rcm_desktop.windows.look import Look

_SHEET = """
QMainWindow, QFrame#header {{ background: {chrome}; }}
QMenuBar {{ background: {chrome}; color: {ink}; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu {{ background: {paper}; color: {ink}; border: 1px solid {line}; }}
QMenu::item {{ padding: 5px 24px 5px 22px; }}
QMenu::item:disabled {{ color: {ghost}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QStatusBar {{ background: {chrome}; color: {quiet}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {quiet}; padding: 2px 8px; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QTabBar {{ background: {chrome}; }}
QTabBar::tab {{ padding: 7px 15px 6px 15px; border: none; border-bottom: 3px solid transparent;
    background: {chrome}; color: {quiet}; }}
QTabBar::tab:selected {{ color: {accent}; border-bottom-color: {accent}; font-weight: 600; }}
QTabWidget#record_tabs::tab-bar {{ left: 9px; }}
QTabWidget#record_tabs[close="true"]::tab-bar {{ left: 7px; }}
QTabWidget[close="true"] QTabBar::tab {{ padding: 4px 9px 3px 9px; }}
QTabBar::tab:focus {{ color: {accent}; background: {hand}; }}
QFrame#header QToolButton {{ border: 1px solid {line}; padding: 5px 11px; background: {paper};
    color: {ink}; }}
QFrame#header QToolButton:checked {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QFrame#header QToolButton:focus {{ border: 1px solid {accent}; background: {hand}; }}
QFrame#header QToolButton:checked:focus {{ border: 2px solid {ink}; background: {accent}; }}
QToolButton:focus, QPushButton:focus {{ border-color: {accent}; }}
QToolButton:checked:focus, QPushButton:default:focus {{ border: 2px solid {ink}; }}
QComboBox {{ border: 1px solid {edge}; border-radius: 4px; padding: 4px 6px; background: {paper};
    color: {ink}; }}
QComboBox:disabled {{ color: {ghost}; border-color: {line}; }}
QComboBox:focus {{ border-color: {accent}; background: {hand}; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QToolButton#search_button {{ border-radius: 5px; }}
QToolButton#show_english {{ border-top-left-radius: 5px; border-bottom-left-radius: 5px; }}
QToolButton#show_both {{ border-top-right-radius: 5px; border-bottom-right-radius: 5px; }}
QToolButton#show_spanish {{ border-left: none; border-right: none; }}
QPushButton {{ border: 1px solid {line}; border-radius: 5px; padding: 6px 14px; background: {paper};
    color: {ink}; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[role="link"] {{ border: none; border-radius: 2px; padding: 1px 2px; background: transparent;
    color: {accent}; text-align: left; }}
QPushButton[role="link"]:hover, QPushButton[role="link"]:focus {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ background: {hand}; }}
QPushButton:disabled {{ color: {ghost}; background: {paper}; border-color: {line}; }}
QComboBox QLineEdit {{ border: none; padding: 0; }}
QComboBox QAbstractItemView {{ background: {paper}; color: {ink}; selection-background-color: {accent};
    selection-color: {on_accent}; }}
QLineEdit, QPlainTextEdit, QTextEdit#field {{ border: 1px solid {edge}; border-radius: 4px; padding: 4px 6px;
    background: {paper}; color: {ink}; selection-background-color: {accent};
    selection-color: {on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus {{ border-color: {accent}; }}
QSpinBox {{ border: 1px solid {edge}; border-radius: 4px; padding: 3px 0 2px 0; background: {paper};
    color: {ink}; }}
QSpinBox QLineEdit {{ border: none; padding: 0; }}
QSpinBox::up-button {{ border: none; width: 4px; height: 0; subcontrol-position: center left; }}
QSpinBox::down-button {{ border: none; width: 4px; height: 0; subcontrol-position: center right; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {quiet}; }}
QCheckBox::indicator:unchecked, QTableView::indicator:unchecked {{ border: 1px solid {quiet};
    border-radius: 2px; background: {paper};
    width: 12px; height: 12px; }}
QCheckBox::indicator:checked, QTableView::indicator:checked {{ border: 1px solid {accent};
    border-radius: 2px; background: {accent};
    image: url("{check}"); width: 12px; height: 12px; }}
QCheckBox::indicator:checked:disabled {{ border-color: {ghost}; background: {ghost}; }}
QRadioButton::indicator:unchecked {{ border: 1px solid {quiet}; border-radius: 7px; background: {paper};
    width: 12px; height: 12px; }}
QRadioButton::indicator:checked {{ border: 4px solid {accent}; border-radius: 7px; background: {paper};
    width: 6px; height: 6px; }}
QRadioButton::indicator:checked:disabled {{ border-color: {ghost}; }}
QTableView {{ outline: none; background: {paper}; color: {ink}; border: 1px solid {line};
    gridline-color: {line}; selection-background-color: {selection}; selection-color: {ink}; }}
QTableView:focus {{ border-color: {accent}; }}
QTableView::item {{ padding: 0 6px; }}
QTableView::item:selected {{ background: {selection}; color: {ink}; }}
QTableView::item:focus {{ border: 1px solid {accent}; padding: 0 5px; }}
QTableView QLineEdit, QTableView QComboBox {{ border: 1px solid {accent}; border-radius: 0; padding: 0 5px;
    background: {paper}; }}
QTableView#preview QComboBox {{ border-color: {line}; }}
QTableView#preview QComboBox:focus {{ border-color: {accent}; }}
QHeaderView {{ background: {desk}; border: none; }}
QHeaderView::section {{ background: {desk}; color: {quiet}; border: none; padding: 4px 6px; }}
QHeaderView::section:horizontal {{ border-bottom: 1px solid {line}; }}
QHeaderView::section:vertical {{ color: {ink}; border-right: 1px solid {line}; }}
QTableCornerButton::section {{ background: {desk}; border: none; border-bottom: 1px solid {line};
    border-right: 1px solid {line}; }}
QSplitter::handle {{ background: {line}; }}
QTableView[role="ledger"] {{ background: {paper}; color: {ink}; selection-background-color: {selection};
    selection-color: {ink}; }}
QTableView[role="ledger"]::item {{ padding: 0 8px; }}
QTableView[role="ledger"][lines="many"]::item {{ padding: 4px 8px; }}
QTableView[role="ledger"]::item:selected {{ background: {selection}; color: {ink}; }}
QTableView[role="ledger"] QHeaderView::section {{ background: {paper}; color: {quiet}; border: none;
    border-bottom: 1px solid {line}; padding: 5px 10px; font-weight: 600; }}
QWidget#contributions_page, QWidget#contributions_page QWidget#scrolled, QWidget#head,
QWidget#calendar_view, QWidget#year, QWidget#tasks_page {{ background: {desk}; }}
QFrame[role="card"] {{ background: {paper}; border: 1px solid {line}; border-radius: 6px; }}
QFrame[role="card"] QTableView {{ border-color: {paper}; }}
QFrame[role="card"] QTableView:focus {{ border-color: {accent}; }}
QSplitter#panes::handle {{ background: transparent; }}
QWidget[role="segments"] QToolButton {{ border: 1px solid {line}; border-right: none; padding: 5px 10px;
    background: {paper}; color: {ink}; }}
QWidget[role="segments"][close="true"] QToolButton {{ padding: 4px 6px; }}
QWidget[role="segments"] QToolButton[place="first"] {{ border-top-left-radius: 5px;
    border-bottom-left-radius: 5px; }}
QWidget[role="segments"] QToolButton[place="last"] {{ border-right: 1px solid {line};
    border-top-right-radius: 5px; border-bottom-right-radius: 5px; }}
QWidget[role="segments"] QToolButton:checked {{ background: {accent}; color: {on_accent};
    border-color: {accent}; }}
QWidget[role="segments"] QToolButton:focus {{ border: 1px solid {accent}; }}
QWidget[role="segments"] QToolButton:checked:focus {{ border: 2px solid {ink}; }}
QToolButton[role="plain"] {{ border: 1px solid {line}; border-radius: 5px; padding: 5px 10px;
    background: {paper}; color: {ink}; }}
QToolButton[role="plain"]:checked {{ background: {hand}; border-color: {accent}; }}
QToolButton[role="plain"]:focus {{ border-color: {accent}; }}
QToolButton[role="plain"][place="head"] {{ padding: 2px 7px; }}
QLabel[role="corner"] {{ background: {paper}; color: {quiet}; font-weight: 600; padding: 0 6px;
    border-bottom: 1px solid {line}; }}
QLabel[role="quiet"] {{ color: {quiet}; }}
QLabel[role="title"] {{ color: {ink}; font-weight: 600; }}
QListView {{ background: {desk}; color: {ink}; }}
QListView#history, QListView#similar, QListView#events {{ background: {chrome}; }}
QListView#log {{ background: {paper}; }}
QListView#similar::item, QListView#events::item {{ border: 1px solid {line}; border-radius: 4px;
    background: {paper}; }}
QListView[role="ticks"] {{ background: {paper}; border: 1px solid {line}; }}
QListView[role="ticks"]:focus {{ border-color: {accent}; }}
QListView[role="ticks"]::indicator {{ border: 1px solid {quiet}; border-radius: 2px; background: {paper};
    width: 12px; height: 12px; }}
QListView[role="ticks"]::indicator:checked {{ border-color: {accent}; background: {accent};
    image: url("{check}"); }}
QListView[role="ticks"]::indicator:disabled {{ border-color: {ghost}; background: {ghost}; }}
QWidget#event_panel QLabel#title {{ font-size: 12pt; font-weight: 600; }}
QDialog#door_dialog QLineEdit#search {{ font-size: 14pt; }}
QDialog#door_dialog QLabel#counts {{ font-size: 11pt; }}
QListView[role="door"] {{ background: {paper}; border: 1px solid {line}; }}
QTableView[role="ledger"][lines="close"] QHeaderView::section {{ padding: 5px; }}
QFrame#palette QListView {{ background: {paper}; }}
QFrame#palette QLabel {{ color: {quiet}; }}
QFrame#palette QToolButton {{ border: 1px solid {line}; border-radius: 9px; padding: 2px 8px;
    background: {paper}; color: {ink}; }}
QFrame#palette QToolButton[chip="on"] {{ background: {hand}; border-color: {accent}; color: {accent}; }}
QFrame#palette QToolButton[chip="offered"] {{ border-style: dashed; border-color: {quiet}; }}
QFrame#palette QToolButton:focus {{ border: 2px solid {accent}; }}
QFrame#palette QToolButton::menu-indicator {{ image: none; }}
QListView#history::item {{ padding: 3px 0; }}
QListView#papers::item {{ padding: 5px 6px; }}
QListView::item:selected {{ background: {selection}; color: {ink}; }}
QLabel[role="head"] {{ color: {quiet}; font-weight: 600; letter-spacing: 1px; }}
QLabel[gap="above"] {{ padding-top: 6px; qproperty-indent: 0; }}
QLabel[role="good"] {{ color: {good_ink}; }}
QLabel[role="trouble"] {{ color: {bad_ink}; font-weight: 600; }}
QToolTip {{ background: {paper}; color: {ink}; border: 1px solid {line}; padding: 3px; }}
"""


def style_sheet(look: Look) -> str:
    """The sheet for one mode."""
    return _SHEET.format(
        chrome=look.chrome, ink=look.ink, accent=look.accent, on_accent=look.on_accent, paper=look.paper,
        line=look.line, edge=look.edge, quiet=look.quiet, ghost=look.ghost, hand=look.hand, desk=look.desk,
        selection=look.selection, good_ink=look.good.ink, bad_ink=look.bad.ink,
        arrow=_drawing("choose", look), check=_drawing("checked", look),
    )  # fmt: skip


def _drawing(name: str, look: Look) -> str:
    """A sheet takes drawings from files alone, so that there is one for each mode."""
    return resource_path(f"icons/{name}-{'dark' if look.dark else 'light'}.svg").as_posix()


def dress(look: Look) -> None:
    """Give all windows the colours of a look."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setPalette(look.palette())
    application.setStyleSheet(style_sheet(look))
