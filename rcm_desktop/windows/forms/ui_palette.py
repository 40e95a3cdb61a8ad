"""Compiled from ui/palette.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QListView, QToolButton, QVBoxLayout

class Ui_Palette:
    palette_layout: QVBoxLayout
    query_layout: QHBoxLayout
    query: QLineEdit
    narrow: QToolButton
    chips_layout: QHBoxLayout
    found: QListView
    nothing: QLabel
    keys: QLabel

    def setupUi(self, palette: QFrame) -> None:
        if not palette.objectName():
            palette.setObjectName(u"palette")
        self.palette_layout = QVBoxLayout(palette)
        self.palette_layout.setSpacing(6)
        self.palette_layout.setObjectName(u"palette_layout")
        self.palette_layout.setContentsMargins(10, 10, 10, 8)
        self.query_layout = QHBoxLayout()
        self.query_layout.setSpacing(8)
        self.query_layout.setObjectName(u"query_layout")
        self.query = QLineEdit(palette)
        self.query.setObjectName(u"query")

        self.query_layout.addWidget(self.query)

        self.narrow = QToolButton(palette)
        self.narrow.setObjectName(u"narrow")
        self.narrow.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.narrow.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.query_layout.addWidget(self.narrow)


        self.palette_layout.addLayout(self.query_layout)

        self.chips_layout = QHBoxLayout()
        self.chips_layout.setObjectName(u"chips_layout")

        self.palette_layout.addLayout(self.chips_layout)

        self.found = QListView(palette)
        self.found.setObjectName(u"found")
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.found.setTabKeyNavigation(False)

        self.palette_layout.addWidget(self.found)

        self.nothing = QLabel(palette)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.palette_layout.addWidget(self.nothing)

        self.keys = QLabel(palette)
        self.keys.setObjectName(u"keys")
        self.keys.setTextFormat(Qt.TextFormat.PlainText)
        self.keys.setWordWrap(True)

        self.palette_layout.addWidget(self.keys)


        self.retranslateUi(palette)
    # setupUi

    def retranslateUi(self, palette: QFrame) -> None:
#if QT_CONFIG(accessibility)
        palette.setAccessibleName(QCoreApplication.translate("Palette", u"Search or command", None))
#endif // QT_CONFIG(accessibility)
        self.query.setPlaceholderText(QCoreApplication.translate("Palette", u"Search or command", None))
#if QT_CONFIG(accessibility)
        self.query.setAccessibleName(QCoreApplication.translate("Palette", u"Words of a conclusion, a meeting, a country or a command", None))
#endif // QT_CONFIG(accessibility)
        self.narrow.setText(QCoreApplication.translate("Palette", u"Narrow", None))
#if QT_CONFIG(tooltip)
        self.narrow.setToolTip(QCoreApplication.translate("Palette", u"Narrow by body, year, country, verb or state", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.narrow.setAccessibleName(QCoreApplication.translate("Palette", u"Narrow by body, year, country, verb or state", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("Palette", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("Palette", u"Nothing answers. Fewer words, or the beginning of a word, find more.", None))
    # retranslateUi
