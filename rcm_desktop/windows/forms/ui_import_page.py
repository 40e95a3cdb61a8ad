"""Compiled from ui/import_page.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout, QWidget

from rcm_desktop.windows.body_field import BodyField
from rcm_desktop.windows.date_field import DateField

class Ui_ImportPage:
    page_layout: QVBoxLayout
    panes: QSplitter
    source_pane: QWidget
    source_layout: QVBoxLayout
    source_facts: QGridLayout
    language_label: QLabel
    encoding_label: QLabel
    language: QComboBox
    encoding: QComboBox
    source_gap: QSpacerItem
    source_label: QLabel
    source: QPlainTextEdit
    understood_area: QScrollArea
    understood_pane: QWidget
    understood_layout: QVBoxLayout
    understood_facts: QGridLayout
    body_label: QLabel
    start_label: QLabel
    end_label: QLabel
    body: BodyField
    start: DateField
    end: DateField
    dates_problem: QLabel
    place_gap: QSpacerItem
    place_facts: QGridLayout
    place_label: QLabel
    present_label: QLabel
    place: QLineEdit
    present: QLineEdit
    present_words: QLabel
    title_gap: QSpacerItem
    title_label: QLabel
    title_lines: QPlainTextEdit
    understood_gap: QSpacerItem
    understood_row: QHBoxLayout
    understood_label: QLabel
    understood_words: QLabel
    outline_frame: QFrame
    outline_layout: QVBoxLayout
    remarks_pane: QWidget
    remarks_layout: QVBoxLayout
    remarks_label: QLabel
    remarks: QListView
    buttons_row: QHBoxLayout
    state_words: QLabel
    cancel_button: QPushButton
    add_button: QPushButton
    store_button: QPushButton

    def setupUi(self, import_page: QWidget) -> None:
        if not import_page.objectName():
            import_page.setObjectName(u"import_page")
        self.page_layout = QVBoxLayout(import_page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.panes = QSplitter(import_page)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(1)
        self.source_pane = QWidget(self.panes)
        self.source_pane.setObjectName(u"source_pane")
        self.source_layout = QVBoxLayout(self.source_pane)
        self.source_layout.setSpacing(4)
        self.source_layout.setObjectName(u"source_layout")
        self.source_layout.setContentsMargins(16, 16, 12, 8)
        self.source_facts = QGridLayout()
        self.source_facts.setObjectName(u"source_facts")
        self.source_facts.setHorizontalSpacing(12)
        self.source_facts.setVerticalSpacing(4)
        self.language_label = QLabel(self.source_pane)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_facts.addWidget(self.language_label, 0, 0, 1, 1)

        self.encoding_label = QLabel(self.source_pane)
        self.encoding_label.setObjectName(u"encoding_label")
        self.encoding_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_facts.addWidget(self.encoding_label, 0, 1, 1, 1)

        self.language = QComboBox(self.source_pane)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(5)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.language.sizePolicy().hasHeightForWidth())
        self.language.setSizePolicy(sizePolicy)

        self.source_facts.addWidget(self.language, 1, 0, 1, 1)

        self.encoding = QComboBox(self.source_pane)
        self.encoding.setObjectName(u"encoding")
        self.encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.encoding.setMinimumContentsLength(5)
        sizePolicy.setHeightForWidth(self.encoding.sizePolicy().hasHeightForWidth())
        self.encoding.setSizePolicy(sizePolicy)

        self.source_facts.addWidget(self.encoding, 1, 1, 1, 1)

        self.source_facts.setColumnStretch(0, 1)
        self.source_facts.setColumnStretch(1, 1)

        self.source_layout.addLayout(self.source_facts)

        self.source_gap = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.source_layout.addItem(self.source_gap)

        self.source_label = QLabel(self.source_pane)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setProperty(u"role", u"head")

        self.source_layout.addWidget(self.source_label)

        self.source = QPlainTextEdit(self.source_pane)
        self.source.setObjectName(u"source")
        self.source.setReadOnly(True)
        self.source.setTabChangesFocus(True)
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.source_layout.addWidget(self.source)

        self.panes.addWidget(self.source_pane)
        self.understood_area = QScrollArea(self.panes)
        self.understood_area.setObjectName(u"understood_area")
        self.understood_area.setWidgetResizable(True)
        self.understood_area.setFrameShape(QFrame.Shape.NoFrame)
        self.understood_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.understood_pane = QWidget()
        self.understood_pane.setObjectName(u"understood_pane")
        self.understood_layout = QVBoxLayout(self.understood_pane)
        self.understood_layout.setSpacing(4)
        self.understood_layout.setObjectName(u"understood_layout")
        self.understood_layout.setContentsMargins(12, 16, 16, 8)
        self.understood_facts = QGridLayout()
        self.understood_facts.setObjectName(u"understood_facts")
        self.understood_facts.setHorizontalSpacing(12)
        self.understood_facts.setVerticalSpacing(4)
        self.body_label = QLabel(self.understood_pane)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)

        self.understood_facts.addWidget(self.body_label, 0, 0, 1, 1)

        self.start_label = QLabel(self.understood_pane)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.understood_facts.addWidget(self.start_label, 0, 1, 1, 1)

        self.end_label = QLabel(self.understood_pane)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.understood_facts.addWidget(self.end_label, 0, 2, 1, 1)

        self.body = BodyField(self.understood_pane)
        self.body.setObjectName(u"body")
        self.body.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body.setMinimumContentsLength(5)
        sizePolicy.setHeightForWidth(self.body.sizePolicy().hasHeightForWidth())
        self.body.setSizePolicy(sizePolicy)

        self.understood_facts.addWidget(self.body, 1, 0, 1, 1)

        self.start = DateField(self.understood_pane)
        self.start.setObjectName(u"start")

        self.understood_facts.addWidget(self.start, 1, 1, 1, 1)

        self.end = DateField(self.understood_pane)
        self.end.setObjectName(u"end")

        self.understood_facts.addWidget(self.end, 1, 2, 1, 1)

        self.dates_problem = QLabel(self.understood_pane)
        self.dates_problem.setObjectName(u"dates_problem")
        self.dates_problem.setText(u"")
        self.dates_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.dates_problem.setWordWrap(True)
        self.dates_problem.setVisible(False)
        self.dates_problem.setProperty(u"role", u"trouble")

        self.understood_facts.addWidget(self.dates_problem, 2, 0, 1, 3)

        self.understood_facts.setColumnStretch(0, 1)
        self.understood_facts.setColumnStretch(1, 1)
        self.understood_facts.setColumnStretch(2, 1)

        self.understood_layout.addLayout(self.understood_facts)

        self.place_gap = QSpacerItem(10, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.understood_layout.addItem(self.place_gap)

        self.place_facts = QGridLayout()
        self.place_facts.setObjectName(u"place_facts")
        self.place_facts.setHorizontalSpacing(12)
        self.place_facts.setVerticalSpacing(4)
        self.place_label = QLabel(self.understood_pane)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_facts.addWidget(self.place_label, 0, 0, 1, 1)

        self.present_label = QLabel(self.understood_pane)
        self.present_label.setObjectName(u"present_label")
        self.present_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_facts.addWidget(self.present_label, 0, 1, 1, 1)

        self.place = QLineEdit(self.understood_pane)
        self.place.setObjectName(u"place")

        self.place_facts.addWidget(self.place, 1, 0, 1, 1)

        self.present = QLineEdit(self.understood_pane)
        self.present.setObjectName(u"present")

        self.place_facts.addWidget(self.present, 1, 1, 1, 1)

        self.present_words = QLabel(self.understood_pane)
        self.present_words.setObjectName(u"present_words")
        self.present_words.setText(u"")
        self.present_words.setTextFormat(Qt.TextFormat.PlainText)
        self.present_words.setWordWrap(True)

        self.place_facts.addWidget(self.present_words, 2, 1, 1, 1)

        self.place_facts.setColumnStretch(0, 1)
        self.place_facts.setColumnStretch(1, 2)

        self.understood_layout.addLayout(self.place_facts)

        self.title_gap = QSpacerItem(10, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.understood_layout.addItem(self.title_gap)

        self.title_label = QLabel(self.understood_pane)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.understood_layout.addWidget(self.title_label)

        self.title_lines = QPlainTextEdit(self.understood_pane)
        self.title_lines.setObjectName(u"title_lines")
        self.title_lines.setTabChangesFocus(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.title_lines.sizePolicy().hasHeightForWidth())
        self.title_lines.setSizePolicy(sizePolicy1)

        self.understood_layout.addWidget(self.title_lines)

        self.understood_gap = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.understood_layout.addItem(self.understood_gap)

        self.understood_row = QHBoxLayout()
        self.understood_row.setSpacing(12)
        self.understood_row.setObjectName(u"understood_row")
        self.understood_label = QLabel(self.understood_pane)
        self.understood_label.setObjectName(u"understood_label")
        self.understood_label.setTextFormat(Qt.TextFormat.PlainText)
        self.understood_label.setProperty(u"role", u"head")

        self.understood_row.addWidget(self.understood_label)

        self.understood_words = QLabel(self.understood_pane)
        self.understood_words.setObjectName(u"understood_words")
        self.understood_words.setText(u"")
        self.understood_words.setTextFormat(Qt.TextFormat.PlainText)
        self.understood_words.setWordWrap(True)
        self.understood_words.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        sizePolicy.setHeightForWidth(self.understood_words.sizePolicy().hasHeightForWidth())
        self.understood_words.setSizePolicy(sizePolicy)

        self.understood_row.addWidget(self.understood_words)


        self.understood_layout.addLayout(self.understood_row)

        self.outline_frame = QFrame(self.understood_pane)
        self.outline_frame.setObjectName(u"outline_frame")
        self.outline_frame.setFrameShape(QFrame.Shape.StyledPanel)
        self.outline_layout = QVBoxLayout(self.outline_frame)
        self.outline_layout.setObjectName(u"outline_layout")
        self.outline_layout.setContentsMargins(1, 1, 1, 1)

        self.understood_layout.addWidget(self.outline_frame)

        self.understood_layout.setStretch(5, 1)
        self.understood_layout.setStretch(8, 4)
        self.understood_area.setWidget(self.understood_pane)
        self.panes.addWidget(self.understood_area)

        self.page_layout.addWidget(self.panes)

        self.remarks_pane = QWidget(import_page)
        self.remarks_pane.setObjectName(u"remarks_pane")
        self.remarks_layout = QVBoxLayout(self.remarks_pane)
        self.remarks_layout.setSpacing(4)
        self.remarks_layout.setObjectName(u"remarks_layout")
        self.remarks_layout.setContentsMargins(16, 4, 16, 4)
        self.remarks_label = QLabel(self.remarks_pane)
        self.remarks_label.setObjectName(u"remarks_label")
        self.remarks_label.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks_label.setProperty(u"role", u"head")

        self.remarks_layout.addWidget(self.remarks_label)

        self.remarks = QListView(self.remarks_pane)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.remarks.setWordWrap(True)
        self.remarks.setFrameShape(QFrame.Shape.NoFrame)
        self.remarks.setMaximumSize(QSize(16777215, 110))
        self.remarks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.remarks_layout.addWidget(self.remarks)


        self.page_layout.addWidget(self.remarks_pane)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(10)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(16, 6, 16, 14)
        self.state_words = QLabel(import_page)
        self.state_words.setObjectName(u"state_words")
        self.state_words.setText(u"")
        self.state_words.setTextFormat(Qt.TextFormat.PlainText)
        self.state_words.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.state_words.sizePolicy().hasHeightForWidth())
        self.state_words.setSizePolicy(sizePolicy)

        self.buttons_row.addWidget(self.state_words)

        self.cancel_button = QPushButton(import_page)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.cancel_button)

        self.add_button = QPushButton(import_page)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.add_button)

        self.store_button = QPushButton(import_page)
        self.store_button.setObjectName(u"store_button")
        self.store_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.store_button)


        self.page_layout.addLayout(self.buttons_row)

        self.page_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.language_label.setBuddy(self.language)
        self.encoding_label.setBuddy(self.encoding)
        self.source_label.setBuddy(self.source)
        self.body_label.setBuddy(self.body)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
        self.place_label.setBuddy(self.place)
        self.present_label.setBuddy(self.present)
        self.title_label.setBuddy(self.title_lines)
        self.remarks_label.setBuddy(self.remarks)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.language, self.encoding)
        QWidget.setTabOrder(self.encoding, self.source)
        QWidget.setTabOrder(self.source, self.body)
        QWidget.setTabOrder(self.body, self.start)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.place)
        QWidget.setTabOrder(self.place, self.present)
        QWidget.setTabOrder(self.present, self.title_lines)
        QWidget.setTabOrder(self.title_lines, self.remarks)
        QWidget.setTabOrder(self.remarks, self.add_button)
        QWidget.setTabOrder(self.add_button, self.store_button)
        QWidget.setTabOrder(self.store_button, self.cancel_button)

        self.retranslateUi(import_page)

        self.store_button.setDefault(True)

    # setupUi

    def retranslateUi(self, import_page: QWidget) -> None:
        self.language_label.setText(QCoreApplication.translate("ImportPage", u"&Language of the text", None))
        self.encoding_label.setText(QCoreApplication.translate("ImportPage", u"&Encoding", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("ImportPage", u"Language of the text", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.encoding.setAccessibleName(QCoreApplication.translate("ImportPage", u"Encoding of the file", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("ImportPage", u"&As it was read", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("ImportPage", u"The text as it was read", None))
#endif // QT_CONFIG(accessibility)
        self.body_label.setText(QCoreApplication.translate("ImportPage", u"&Body", None))
        self.start_label.setText(QCoreApplication.translate("ImportPage", u"&First day", None))
        self.end_label.setText(QCoreApplication.translate("ImportPage", u"Las&t day", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("ImportPage", u"Body", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("ImportPage", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.start.setPlaceholderText(QCoreApplication.translate("ImportPage", u"2025-05-14", None))
#if QT_CONFIG(tooltip)
        self.start.setToolTip(QCoreApplication.translate("ImportPage", u"A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("ImportPage", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.end.setPlaceholderText(QCoreApplication.translate("ImportPage", u"2025-05-14", None))
#if QT_CONFIG(tooltip)
        self.end.setToolTip(QCoreApplication.translate("ImportPage", u"A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known", None))
#endif // QT_CONFIG(tooltip)
        self.place_label.setText(QCoreApplication.translate("ImportPage", u"&Place", None))
        self.present_label.setText(QCoreApplication.translate("ImportPage", u"&Countries present", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("ImportPage", u"Place", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.present.setAccessibleName(QCoreApplication.translate("ImportPage", u"Countries present, separated by commas", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.present.setToolTip(QCoreApplication.translate("ImportPage", u"Separated by commas", None))
#endif // QT_CONFIG(tooltip)
        self.title_label.setText(QCoreApplication.translate("ImportPage", u"T&itle lines above the opening", None))
#if QT_CONFIG(accessibility)
        self.title_lines.setAccessibleName(QCoreApplication.translate("ImportPage", u"Title lines above the opening", None))
#endif // QT_CONFIG(accessibility)
        self.understood_label.setText(QCoreApplication.translate("ImportPage", u"As it was understood", None))
        self.remarks_label.setText(QCoreApplication.translate("ImportPage", u"To loo&k at", None))
#if QT_CONFIG(accessibility)
        self.remarks.setAccessibleName(QCoreApplication.translate("ImportPage", u"What to look at, and what was taken out", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ImportPage", u"Cancel", None))
        self.add_button.setText(QCoreApplication.translate("ImportPage", u"Add to the &meeting in hand", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("ImportPage", u"As proposed items, below the headings that the meeting has; it can be undone there", None))
#endif // QT_CONFIG(tooltip)
        self.store_button.setText(QCoreApplication.translate("ImportPage", u"&Store as a meeting", None))
        pass
    # retranslateUi
