"""Compiled from ui/find_bar.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QWidget

class Ui_FindBar:
    bar_layout: QGridLayout
    query_label: QLabel
    query: QLineEdit
    find_row: QHBoxLayout
    previous_button: QToolButton
    next_button: QToolButton
    count: QLabel
    languages: QComboBox
    match_case: QToolButton
    room: QSpacerItem
    close_button: QToolButton
    new_words_label: QLabel
    new_words: QLineEdit
    replace_row: QHBoxLayout
    replace_button: QPushButton
    replace_all_button: QPushButton
    answer: QLabel

    def setupUi(self, find_bar: QFrame) -> None:
        if not find_bar.objectName():
            find_bar.setObjectName(u"find_bar")
        self.bar_layout = QGridLayout(find_bar)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setHorizontalSpacing(8)
        self.bar_layout.setVerticalSpacing(6)
        self.bar_layout.setContentsMargins(12, 8, 12, 8)
        self.query_label = QLabel(find_bar)
        self.query_label.setObjectName(u"query_label")
        self.query_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bar_layout.addWidget(self.query_label, 0, 0, 1, 1)

        self.query = QLineEdit(find_bar)
        self.query.setObjectName(u"query")
        self.query.setClearButtonEnabled(True)
        self.query.setMinimumSize(QSize(140, 0))

        self.bar_layout.addWidget(self.query, 0, 1, 1, 1)

        self.find_row = QHBoxLayout()
        self.find_row.setSpacing(8)
        self.find_row.setObjectName(u"find_row")
        self.previous_button = QToolButton(find_bar)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setText(u"\u25b2")

        self.find_row.addWidget(self.previous_button)

        self.next_button = QToolButton(find_bar)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setText(u"\u25bc")

        self.find_row.addWidget(self.next_button)

        self.count = QLabel(find_bar)
        self.count.setObjectName(u"count")
        self.count.setText(u"")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(False)
        self.count.setMinimumSize(QSize(72, 0))

        self.find_row.addWidget(self.count)

        self.languages = QComboBox(find_bar)
        self.languages.setObjectName(u"languages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.languages.sizePolicy().hasHeightForWidth())
        self.languages.setSizePolicy(sizePolicy)

        self.find_row.addWidget(self.languages)

        self.match_case = QToolButton(find_bar)
        self.match_case.setObjectName(u"match_case")
        self.match_case.setText(u"Aa")
        self.match_case.setCheckable(True)

        self.find_row.addWidget(self.match_case)

        self.room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.find_row.addItem(self.room)

        self.close_button = QToolButton(find_bar)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setText(u"\u2715")
        self.close_button.setAutoRaise(True)

        self.find_row.addWidget(self.close_button)


        self.bar_layout.addLayout(self.find_row, 0, 2, 1, 1)

        self.new_words_label = QLabel(find_bar)
        self.new_words_label.setObjectName(u"new_words_label")
        self.new_words_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bar_layout.addWidget(self.new_words_label, 1, 0, 1, 1)

        self.new_words = QLineEdit(find_bar)
        self.new_words.setObjectName(u"new_words")
        self.new_words.setClearButtonEnabled(True)

        self.bar_layout.addWidget(self.new_words, 1, 1, 1, 1)

        self.replace_row = QHBoxLayout()
        self.replace_row.setSpacing(8)
        self.replace_row.setObjectName(u"replace_row")
        self.replace_button = QPushButton(find_bar)
        self.replace_button.setObjectName(u"replace_button")
        self.replace_button.setAutoDefault(True)

        self.replace_row.addWidget(self.replace_button)

        self.replace_all_button = QPushButton(find_bar)
        self.replace_all_button.setObjectName(u"replace_all_button")
        self.replace_all_button.setAutoDefault(True)

        self.replace_row.addWidget(self.replace_all_button)

        self.answer = QLabel(find_bar)
        self.answer.setObjectName(u"answer")
        self.answer.setText(u"")
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.answer.sizePolicy().hasHeightForWidth())
        self.answer.setSizePolicy(sizePolicy1)

        self.replace_row.addWidget(self.answer)


        self.bar_layout.addLayout(self.replace_row, 1, 2, 1, 1)

        self.bar_layout.setColumnStretch(1, 2)
        self.bar_layout.setColumnStretch(2, 5)
#if QT_CONFIG(shortcut)
        self.query_label.setBuddy(self.query)
        self.new_words_label.setBuddy(self.new_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.query, self.new_words)
        QWidget.setTabOrder(self.new_words, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.languages)
        QWidget.setTabOrder(self.languages, self.match_case)
        QWidget.setTabOrder(self.match_case, self.replace_button)
        QWidget.setTabOrder(self.replace_button, self.replace_all_button)
        QWidget.setTabOrder(self.replace_all_button, self.close_button)

        self.retranslateUi(find_bar)
    # setupUi

    def retranslateUi(self, find_bar: QFrame) -> None:
        self.query_label.setText(QCoreApplication.translate("FindBar", u"F&ind", None))
#if QT_CONFIG(accessibility)
        self.query.setAccessibleName(QCoreApplication.translate("FindBar", u"Find", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("FindBar", u"Previous (Shift+Enter, Shift+F3)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("FindBar", u"Previous place", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("FindBar", u"Next (Enter, F3)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("FindBar", u"Next place", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.languages.setAccessibleName(QCoreApplication.translate("FindBar", u"Languages to look in", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.match_case.setToolTip(QCoreApplication.translate("FindBar", u"Match case and accents", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.match_case.setAccessibleName(QCoreApplication.translate("FindBar", u"Match case and accents", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("FindBar", u"Close (Esc)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("FindBar", u"Close find", None))
#endif // QT_CONFIG(accessibility)
        self.new_words_label.setText(QCoreApplication.translate("FindBar", u"Re&place with", None))
#if QT_CONFIG(accessibility)
        self.new_words.setAccessibleName(QCoreApplication.translate("FindBar", u"Replace with", None))
#endif // QT_CONFIG(accessibility)
        self.replace_button.setText(QCoreApplication.translate("FindBar", u"&Replace", None))
        self.replace_all_button.setText(QCoreApplication.translate("FindBar", u"Replace &all", None))
        pass
    # retranslateUi
