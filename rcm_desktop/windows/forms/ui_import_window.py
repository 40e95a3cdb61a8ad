"""Compiled from ui/import_window.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCommandLinkButton, QGridLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

class Ui_ImportWindow:
    window_layout: QVBoxLayout
    body: QStackedWidget
    empty: QWidget
    empty_layout: QGridLayout
    room_above: QSpacerItem
    ways_layout: QVBoxLayout
    empty_words: QLabel
    file_button: QCommandLinkButton
    paste_button: QCommandLinkButton
    problem: QLabel
    room_below: QSpacerItem

    def setupUi(self, import_window: QWidget) -> None:
        if not import_window.objectName():
            import_window.setObjectName(u"import_window")
        self.window_layout = QVBoxLayout(import_window)
        self.window_layout.setSpacing(0)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(0, 0, 0, 0)
        self.body = QStackedWidget(import_window)
        self.body.setObjectName(u"body")
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.empty_layout = QGridLayout(self.empty)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(20, -1, 20, -1)
        self.room_above = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.room_above, 0, 1, 1, 1)

        self.ways_layout = QVBoxLayout()
        self.ways_layout.setSpacing(10)
        self.ways_layout.setObjectName(u"ways_layout")
        self.empty_words = QLabel(self.empty)
        self.empty_words.setObjectName(u"empty_words")
        self.empty_words.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_words.setWordWrap(True)

        self.ways_layout.addWidget(self.empty_words)

        self.file_button = QCommandLinkButton(self.empty)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setMinimumSize(QSize(520, 0))
        self.file_button.setIconSize(QSize(28, 28))
        self.file_button.setAutoDefault(False)

        self.ways_layout.addWidget(self.file_button)

        self.paste_button = QCommandLinkButton(self.empty)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setIconSize(QSize(28, 28))
        self.paste_button.setAutoDefault(False)

        self.ways_layout.addWidget(self.paste_button)

        self.problem = QLabel(self.empty)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"trouble")

        self.ways_layout.addWidget(self.problem)


        self.empty_layout.addLayout(self.ways_layout, 1, 1, 1, 1)

        self.room_below = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.room_below, 2, 1, 1, 1)

        self.empty_layout.setRowStretch(0, 2)
        self.empty_layout.setRowStretch(2, 3)
        self.empty_layout.setColumnStretch(0, 1)
        self.empty_layout.setColumnStretch(2, 1)
        self.body.addWidget(self.empty)

        self.window_layout.addWidget(self.body)

        QWidget.setTabOrder(self.file_button, self.paste_button)

        self.retranslateUi(import_window)
    # setupUi

    def retranslateUi(self, import_window: QWidget) -> None:
        import_window.setWindowTitle(QCoreApplication.translate("ImportWindow", u"Read in a document", None))
        self.empty_words.setText(QCoreApplication.translate("ImportWindow", u"What was understood is shown beside its source, to be put right. Nothing is stored before you say so.", None))
        self.file_button.setText(QCoreApplication.translate("ImportWindow", u"&Open a document\u2026", None))
        self.file_button.setDescription(QCoreApplication.translate("ImportWindow", u"The conclusions of a meeting as a Word document or a text file, in English or Spanish.", None))
#if QT_CONFIG(accessibility)
        self.file_button.setAccessibleDescription(QCoreApplication.translate("ImportWindow", u"The conclusions of a meeting as a Word document or a text file, in English or Spanish.", None))
#endif // QT_CONFIG(accessibility)
        self.paste_button.setText(QCoreApplication.translate("ImportWindow", u"I&nsert copied text", None))
        self.paste_button.setDescription(QCoreApplication.translate("ImportWindow", u"What you copied in a mail, a web page or another program.", None))
#if QT_CONFIG(accessibility)
        self.paste_button.setAccessibleDescription(QCoreApplication.translate("ImportWindow", u"What you copied in a mail, a web page or another program.", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
