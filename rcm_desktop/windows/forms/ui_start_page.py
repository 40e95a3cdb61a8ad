"""Compiled from ui/start_page.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QCommandLinkButton, QFrame, QGridLayout, QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_StartPage:
    page_layout: QVBoxLayout
    room: QScrollArea
    content: QWidget
    content_layout: QHBoxLayout
    left: QSpacerItem
    column: QVBoxLayout
    above: QSpacerItem
    welcome: QLabel
    explained: QLabel
    problem: QFrame
    problem_layout: QGridLayout
    problem_sign: QLabel
    problem_words: QLabel
    problem_buttons: QHBoxLayout
    again_button: QPushButton
    read_button: QPushButton
    backups_button: QPushButton
    problem_room: QSpacerItem
    new_button: QCommandLinkButton
    open_button: QCommandLinkButton
    restore_button: QCommandLinkButton
    sample_button: QCommandLinkButton
    recent: QWidget
    recent_layout: QVBoxLayout
    recent_label: QLabel
    recent_list: QListView
    below: QSpacerItem
    right: QSpacerItem

    def setupUi(self, start_page: QWidget) -> None:
        if not start_page.objectName():
            start_page.setObjectName(u"start_page")
        self.page_layout = QVBoxLayout(start_page)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.room = QScrollArea(start_page)
        self.room.setObjectName(u"room")
        self.room.setWidgetResizable(True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content_layout = QHBoxLayout(self.content)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(24, 16, 24, 16)
        self.left = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.content_layout.addItem(self.left)

        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.above = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.above)

        self.welcome = QLabel(self.content)
        self.welcome.setObjectName(u"welcome")
        self.welcome.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome.setWordWrap(True)
        font = QFont()
        font.setPointSize(18)
        font.setBold(True)
        self.welcome.setFont(font)

        self.column.addWidget(self.welcome)

        self.explained = QLabel(self.content)
        self.explained.setObjectName(u"explained")
        self.explained.setTextFormat(Qt.TextFormat.PlainText)
        self.explained.setWordWrap(True)

        self.column.addWidget(self.explained)

        self.problem = QFrame(self.content)
        self.problem.setObjectName(u"problem")
        self.problem.setVisible(False)
        self.problem.setAutoFillBackground(True)
        self.problem_layout = QGridLayout(self.problem)
        self.problem_layout.setObjectName(u"problem_layout")
        self.problem_layout.setHorizontalSpacing(12)
        self.problem_layout.setVerticalSpacing(8)
        self.problem_layout.setContentsMargins(12, 12, 12, 12)
        self.problem_sign = QLabel(self.problem)
        self.problem_sign.setObjectName(u"problem_sign")
        self.problem_sign.setText(u"")
        self.problem_sign.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_sign.setWordWrap(True)

        self.problem_layout.addWidget(self.problem_sign, 0, 0, 1, 1)

        self.problem_words = QLabel(self.problem)
        self.problem_words.setObjectName(u"problem_words")
        self.problem_words.setText(u"")
        self.problem_words.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_words.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.problem_words.sizePolicy().hasHeightForWidth())
        self.problem_words.setSizePolicy(sizePolicy)

        self.problem_layout.addWidget(self.problem_words, 0, 1, 1, 1)

        self.problem_buttons = QHBoxLayout()
        self.problem_buttons.setSpacing(8)
        self.problem_buttons.setObjectName(u"problem_buttons")
        self.again_button = QPushButton(self.problem)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setAutoDefault(True)

        self.problem_buttons.addWidget(self.again_button)

        self.read_button = QPushButton(self.problem)
        self.read_button.setObjectName(u"read_button")
        self.read_button.setAutoDefault(True)

        self.problem_buttons.addWidget(self.read_button)

        self.backups_button = QPushButton(self.problem)
        self.backups_button.setObjectName(u"backups_button")
        self.backups_button.setAutoDefault(True)

        self.problem_buttons.addWidget(self.backups_button)

        self.problem_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.problem_buttons.addItem(self.problem_room)


        self.problem_layout.addLayout(self.problem_buttons, 1, 1, 1, 1)

        self.problem_layout.setColumnStretch(1, 1)

        self.column.addWidget(self.problem)

        self.new_button = QCommandLinkButton(self.content)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setIconSize(QSize(28, 28))
        self.new_button.setAutoDefault(True)

        self.column.addWidget(self.new_button)

        self.open_button = QCommandLinkButton(self.content)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setIconSize(QSize(28, 28))
        self.open_button.setAutoDefault(True)

        self.column.addWidget(self.open_button)

        self.restore_button = QCommandLinkButton(self.content)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setIconSize(QSize(28, 28))
        self.restore_button.setAutoDefault(True)

        self.column.addWidget(self.restore_button)

        self.sample_button = QCommandLinkButton(self.content)
        self.sample_button.setObjectName(u"sample_button")
        self.sample_button.setIconSize(QSize(28, 28))
        self.sample_button.setAutoDefault(True)

        self.column.addWidget(self.sample_button)

        self.recent = QWidget(self.content)
        self.recent.setObjectName(u"recent")
        self.recent_layout = QVBoxLayout(self.recent)
        self.recent_layout.setSpacing(6)
        self.recent_layout.setObjectName(u"recent_layout")
        self.recent_layout.setContentsMargins(0, 8, 0, 0)
        self.recent_label = QLabel(self.recent)
        self.recent_label.setObjectName(u"recent_label")
        self.recent_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recent_label.setProperty(u"role", u"head")

        self.recent_layout.addWidget(self.recent_label)

        self.recent_list = QListView(self.recent)
        self.recent_list.setObjectName(u"recent_list")
        self.recent_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.recent_list.setFrameShape(QFrame.Shape.NoFrame)
        self.recent_list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent_list.setSpacing(3)
        self.recent_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.recent_layout.addWidget(self.recent_list)


        self.column.addWidget(self.recent)

        self.below = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)


        self.content_layout.addLayout(self.column)

        self.right = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.content_layout.addItem(self.right)

        self.content_layout.setStretch(0, 1)
        self.content_layout.setStretch(1, 4)
        self.content_layout.setStretch(2, 1)
        self.room.setWidget(self.content)

        self.page_layout.addWidget(self.room)

#if QT_CONFIG(shortcut)
        self.recent_label.setBuddy(self.recent_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.again_button, self.read_button)
        QWidget.setTabOrder(self.read_button, self.backups_button)
        QWidget.setTabOrder(self.backups_button, self.new_button)
        QWidget.setTabOrder(self.new_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.sample_button)
        QWidget.setTabOrder(self.sample_button, self.recent_list)

        self.retranslateUi(start_page)
    # setupUi

    def retranslateUi(self, start_page: QWidget) -> None:
        self.welcome.setText(QCoreApplication.translate("StartPage", u"The secretariat\u2019s records", None))
        self.explained.setText(QCoreApplication.translate("StartPage", u"All meetings and their conclusions lie in one file on this computer. What is typed is stored by itself.", None))
#if QT_CONFIG(accessibility)
        self.problem.setAccessibleName(QCoreApplication.translate("StartPage", u"What went wrong", None))
#endif // QT_CONFIG(accessibility)
        self.again_button.setText(QCoreApplication.translate("StartPage", u"&Try again", None))
        self.read_button.setText(QCoreApplication.translate("StartPage", u"Open for &reading", None))
        self.backups_button.setText(QCoreApplication.translate("StartPage", u"Look at the &backups", None))
        self.new_button.setText(QCoreApplication.translate("StartPage", u"&New", None))
        self.new_button.setDescription(QCoreApplication.translate("StartPage", u"Begin with an empty file for your own meetings.", None))
#if QT_CONFIG(accessibility)
        self.new_button.setAccessibleDescription(QCoreApplication.translate("StartPage", u"Begin with an empty file for your own meetings.", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("StartPage", u"&Open\u2026", None))
        self.open_button.setDescription(QCoreApplication.translate("StartPage", u"Go on with a file that you or a colleague already have.", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleDescription(QCoreApplication.translate("StartPage", u"Go on with a file that you or a colleague already have.", None))
#endif // QT_CONFIG(accessibility)
        self.restore_button.setText(QCoreApplication.translate("StartPage", u"Bring bac&k a backup", None))
        self.restore_button.setDescription(QCoreApplication.translate("StartPage", u"Go on from a copy on a stick or in a folder. A new file is made; the copy stays as it is.", None))
#if QT_CONFIG(accessibility)
        self.restore_button.setAccessibleDescription(QCoreApplication.translate("StartPage", u"Go on from a copy on a stick or in a folder. A new file is made; the copy stays as it is.", None))
#endif // QT_CONFIG(accessibility)
        self.sample_button.setText(QCoreApplication.translate("StartPage", u"&Look at a sample", None))
        self.sample_button.setDescription(QCoreApplication.translate("StartPage", u"Invented meetings with conclusions in both languages, to try everything out. Nothing of yours is touched.", None))
#if QT_CONFIG(accessibility)
        self.sample_button.setAccessibleDescription(QCoreApplication.translate("StartPage", u"Invented meetings with conclusions in both languages, to try everything out. Nothing of yours is touched.", None))
#endif // QT_CONFIG(accessibility)
        self.recent_label.setText(QCoreApplication.translate("StartPage", u"Recent file&s", None))
#if QT_CONFIG(accessibility)
        self.recent_list.setAccessibleName(QCoreApplication.translate("StartPage", u"Recent files; Enter opens one", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
