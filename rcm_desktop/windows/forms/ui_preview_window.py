"""Compiled from ui/preview_window.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget

class Ui_PreviewWindow:
    window_layout: QVBoxLayout
    choices_layout: QHBoxLayout
    languages_label: QLabel
    languages: QComboBox
    zoom_label: QLabel
    zoom: QComboBox
    room_between: QSpacerItem
    previous_button: QToolButton
    page_words: QLabel
    next_button: QToolButton
    pages_layout: QVBoxLayout
    buttons_layout: QHBoxLayout
    words: QLabel
    stop_button: QPushButton
    save_button: QPushButton
    print_button: QPushButton

    def setupUi(self, preview_window: QWidget) -> None:
        if not preview_window.objectName():
            preview_window.setObjectName(u"preview_window")
        self.window_layout = QVBoxLayout(preview_window)
        self.window_layout.setSpacing(0)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(0, 0, 0, 0)
        self.choices_layout = QHBoxLayout()
        self.choices_layout.setSpacing(8)
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setContentsMargins(14, 8, 14, 8)
        self.languages_label = QLabel(preview_window)
        self.languages_label.setObjectName(u"languages_label")
        self.languages_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.languages_label)

        self.languages = QComboBox(preview_window)
        self.languages.setObjectName(u"languages")

        self.choices_layout.addWidget(self.languages)

        self.zoom_label = QLabel(preview_window)
        self.zoom_label.setObjectName(u"zoom_label")
        self.zoom_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choices_layout.addWidget(self.zoom_label)

        self.zoom = QComboBox(preview_window)
        self.zoom.setObjectName(u"zoom")

        self.choices_layout.addWidget(self.zoom)

        self.room_between = QSpacerItem(8, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices_layout.addItem(self.room_between)

        self.previous_button = QToolButton(preview_window)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.previous_button.setAutoRaise(True)

        self.choices_layout.addWidget(self.previous_button)

        self.page_words = QLabel(preview_window)
        self.page_words.setObjectName(u"page_words")
        self.page_words.setText(u"")
        self.page_words.setTextFormat(Qt.TextFormat.PlainText)
        self.page_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.choices_layout.addWidget(self.page_words)

        self.next_button = QToolButton(preview_window)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.next_button.setAutoRaise(True)

        self.choices_layout.addWidget(self.next_button)


        self.window_layout.addLayout(self.choices_layout)

        self.pages_layout = QVBoxLayout()
        self.pages_layout.setObjectName(u"pages_layout")

        self.window_layout.addLayout(self.pages_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(14, 8, 14, 8)
        self.words = QLabel(preview_window)
        self.words.setObjectName(u"words")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.words.sizePolicy().hasHeightForWidth())
        self.words.setSizePolicy(sizePolicy)
        self.words.setText(u"")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.buttons_layout.addWidget(self.words)

        self.stop_button = QPushButton(preview_window)
        self.stop_button.setObjectName(u"stop_button")

        self.buttons_layout.addWidget(self.stop_button)

        self.save_button = QPushButton(preview_window)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)

        self.print_button = QPushButton(preview_window)
        self.print_button.setObjectName(u"print_button")

        self.buttons_layout.addWidget(self.print_button)


        self.window_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.languages_label.setBuddy(self.languages)
        self.zoom_label.setBuddy(self.zoom)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.languages, self.zoom)
        QWidget.setTabOrder(self.zoom, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.stop_button)
        QWidget.setTabOrder(self.stop_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.print_button)

        self.retranslateUi(preview_window)
    # setupUi

    def retranslateUi(self, preview_window: QWidget) -> None:
        preview_window.setWindowTitle(QCoreApplication.translate("PreviewWindow", u"Preview and print", None))
        self.languages_label.setText(QCoreApplication.translate("PreviewWindow", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.languages.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Language of the paper", None))
#endif // QT_CONFIG(accessibility)
        self.zoom_label.setText(QCoreApplication.translate("PreviewWindow", u"Si&ze", None))
#if QT_CONFIG(tooltip)
        self.zoom.setToolTip(QCoreApplication.translate("PreviewWindow", u"Ctrl++ and Ctrl+- larger and smaller, Ctrl+0 the whole page, Ctrl+1 100 %, Ctrl+2 the width", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Size of the pages on the screen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("PreviewWindow", u"Page before (Page Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Page before", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("PreviewWindow", u"Next page (Page Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("PreviewWindow", u"Next page", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("PreviewWindow", u"S&top printing", None))
#if QT_CONFIG(tooltip)
        self.stop_button.setToolTip(QCoreApplication.translate("PreviewWindow", u"Stop after the page in hand (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("PreviewWindow", u"&Save as PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("PreviewWindow", u"Write these pages as a file (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("PreviewWindow", u"&Print\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("PreviewWindow", u"Print these pages (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
