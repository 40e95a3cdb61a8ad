"""Compiled from ui/record_form.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from rcm_desktop.windows.body_field import BodyField
from rcm_desktop.windows.country_field import CountryField
from rcm_desktop.windows.date_field import DateField
from rcm_desktop.windows.record.state_field import StateField

class Ui_RecordForm:
    form_layout: QVBoxLayout
    record_area: QScrollArea
    record: QWidget
    record_layout: QVBoxLayout
    facts_layout: QGridLayout
    body_label: QLabel
    start_label: QLabel
    end_label: QLabel
    body: BodyField
    start: DateField
    end: DateField
    state_label: QLabel
    ordinal_label: QLabel
    host_label: QLabel
    presidency_label: QLabel
    state: StateField
    ordinal: QLineEdit
    host: CountryField
    presidency: CountryField
    troika: QLabel
    dates_problem: QLabel
    adopted_words: QLabel
    wording_layout: QGridLayout
    place_en_label: QLabel
    place_es_label: QLabel
    place_en: QLineEdit
    place_es: QLineEdit
    title_gap: QSpacerItem
    title_en_label: QLabel
    title_es_label: QLabel
    title_en: QPlainTextEdit
    title_es: QPlainTextEdit
    opening_gap: QSpacerItem
    opening_en_label: QLabel
    opening_es_label: QLabel
    opening_en: QPlainTextEdit
    opening_es: QPlainTextEdit
    after_gap: QSpacerItem
    after_en_label: QLabel
    after_es_label: QLabel
    after_en: QPlainTextEdit
    after_es: QPlainTextEdit

    def setupUi(self, record_form: QWidget) -> None:
        if not record_form.objectName():
            record_form.setObjectName(u"record_form")
        self.form_layout = QVBoxLayout(record_form)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.record_area = QScrollArea(record_form)
        self.record_area.setObjectName(u"record_area")
        self.record_area.setWidgetResizable(True)
        self.record_area.setFrameShape(QFrame.Shape.NoFrame)
        self.record_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.record_area.setMinimumSize(QSize(240, 0))
        self.record_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.record = QWidget()
        self.record.setObjectName(u"record")
        self.record_layout = QVBoxLayout(self.record)
        self.record_layout.setSpacing(16)
        self.record_layout.setObjectName(u"record_layout")
        self.record_layout.setContentsMargins(24, 20, 24, 20)
        self.facts_layout = QGridLayout()
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setHorizontalSpacing(12)
        self.facts_layout.setVerticalSpacing(4)
        self.body_label = QLabel(self.record)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.body_label, 0, 0, 1, 1)

        self.start_label = QLabel(self.record)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.start_label, 0, 1, 1, 1)

        self.end_label = QLabel(self.record)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.end_label, 0, 2, 1, 1)

        self.body = BodyField(self.record)
        self.body.setObjectName(u"body")
        self.body.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.body.sizePolicy().hasHeightForWidth())
        self.body.setSizePolicy(sizePolicy)
        self.body.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body.setMinimumContentsLength(5)

        self.facts_layout.addWidget(self.body, 1, 0, 1, 1)

        self.start = DateField(self.record)
        self.start.setObjectName(u"start")

        self.facts_layout.addWidget(self.start, 1, 1, 1, 1)

        self.end = DateField(self.record)
        self.end.setObjectName(u"end")

        self.facts_layout.addWidget(self.end, 1, 2, 1, 1)

        self.state_label = QLabel(self.record)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.state_label, 3, 0, 1, 1)

        self.ordinal_label = QLabel(self.record)
        self.ordinal_label.setObjectName(u"ordinal_label")
        self.ordinal_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.ordinal_label, 3, 1, 1, 1)

        self.host_label = QLabel(self.record)
        self.host_label.setObjectName(u"host_label")
        self.host_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.host_label, 3, 2, 1, 1)

        self.presidency_label = QLabel(self.record)
        self.presidency_label.setObjectName(u"presidency_label")
        self.presidency_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.presidency_label, 3, 3, 1, 1)

        self.state = StateField(self.record)
        self.state.setObjectName(u"state")

        self.facts_layout.addWidget(self.state, 4, 0, 1, 1)

        self.ordinal = QLineEdit(self.record)
        self.ordinal.setObjectName(u"ordinal")
        self.ordinal.setPlaceholderText(u"XXVI")

        self.facts_layout.addWidget(self.ordinal, 4, 1, 1, 1)

        self.host = CountryField(self.record)
        self.host.setObjectName(u"host")

        self.facts_layout.addWidget(self.host, 4, 2, 1, 1)

        self.presidency = CountryField(self.record)
        self.presidency.setObjectName(u"presidency")

        self.facts_layout.addWidget(self.presidency, 4, 3, 1, 1)

        self.troika = QLabel(self.record)
        self.troika.setObjectName(u"troika")
        self.troika.setText(u"")
        self.troika.setTextFormat(Qt.TextFormat.PlainText)
        self.troika.setWordWrap(True)

        self.facts_layout.addWidget(self.troika, 5, 0, 1, 4)

        self.dates_problem = QLabel(self.record)
        self.dates_problem.setObjectName(u"dates_problem")
        self.dates_problem.setText(u"")
        self.dates_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.dates_problem.setWordWrap(True)
        self.dates_problem.setVisible(False)
        self.dates_problem.setProperty(u"role", u"trouble")

        self.facts_layout.addWidget(self.dates_problem, 2, 0, 1, 4)

        self.facts_layout.setColumnStretch(0, 2)
        self.facts_layout.setColumnStretch(1, 2)
        self.facts_layout.setColumnStretch(2, 2)
        self.facts_layout.setColumnStretch(3, 3)

        self.record_layout.addLayout(self.facts_layout)

        self.adopted_words = QLabel(self.record)
        self.adopted_words.setObjectName(u"adopted_words")
        self.adopted_words.setTextFormat(Qt.TextFormat.PlainText)
        self.adopted_words.setWordWrap(True)

        self.record_layout.addWidget(self.adopted_words)

        self.wording_layout = QGridLayout()
        self.wording_layout.setObjectName(u"wording_layout")
        self.wording_layout.setHorizontalSpacing(16)
        self.wording_layout.setVerticalSpacing(4)
        self.place_en_label = QLabel(self.record)
        self.place_en_label.setObjectName(u"place_en_label")
        self.place_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wording_layout.addWidget(self.place_en_label, 0, 0, 1, 1)

        self.place_es_label = QLabel(self.record)
        self.place_es_label.setObjectName(u"place_es_label")
        self.place_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wording_layout.addWidget(self.place_es_label, 0, 1, 1, 1)

        self.place_en = QLineEdit(self.record)
        self.place_en.setObjectName(u"place_en")

        self.wording_layout.addWidget(self.place_en, 1, 0, 1, 1)

        self.place_es = QLineEdit(self.record)
        self.place_es.setObjectName(u"place_es")

        self.wording_layout.addWidget(self.place_es, 1, 1, 1, 1)

        self.title_gap = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.wording_layout.addItem(self.title_gap, 2, 0, 1, 1)

        self.title_en_label = QLabel(self.record)
        self.title_en_label.setObjectName(u"title_en_label")
        self.title_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wording_layout.addWidget(self.title_en_label, 3, 0, 1, 1)

        self.title_es_label = QLabel(self.record)
        self.title_es_label.setObjectName(u"title_es_label")
        self.title_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wording_layout.addWidget(self.title_es_label, 3, 1, 1, 1)

        self.title_en = QPlainTextEdit(self.record)
        self.title_en.setObjectName(u"title_en")
        self.title_en.setTabChangesFocus(True)
        self.title_en.setMinimumSize(QSize(120, 56))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.title_en.sizePolicy().hasHeightForWidth())
        self.title_en.setSizePolicy(sizePolicy1)

        self.wording_layout.addWidget(self.title_en, 4, 0, 1, 1)

        self.title_es = QPlainTextEdit(self.record)
        self.title_es.setObjectName(u"title_es")
        self.title_es.setTabChangesFocus(True)
        self.title_es.setMinimumSize(QSize(120, 56))
        sizePolicy1.setHeightForWidth(self.title_es.sizePolicy().hasHeightForWidth())
        self.title_es.setSizePolicy(sizePolicy1)

        self.wording_layout.addWidget(self.title_es, 4, 1, 1, 1)

        self.opening_gap = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.wording_layout.addItem(self.opening_gap, 5, 0, 1, 1)

        self.opening_en_label = QLabel(self.record)
        self.opening_en_label.setObjectName(u"opening_en_label")
        self.opening_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wording_layout.addWidget(self.opening_en_label, 6, 0, 1, 1)

        self.opening_es_label = QLabel(self.record)
        self.opening_es_label.setObjectName(u"opening_es_label")
        self.opening_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wording_layout.addWidget(self.opening_es_label, 6, 1, 1, 1)

        self.opening_en = QPlainTextEdit(self.record)
        self.opening_en.setObjectName(u"opening_en")
        self.opening_en.setTabChangesFocus(True)
        self.opening_en.setMinimumSize(QSize(120, 80))
        sizePolicy1.setHeightForWidth(self.opening_en.sizePolicy().hasHeightForWidth())
        self.opening_en.setSizePolicy(sizePolicy1)

        self.wording_layout.addWidget(self.opening_en, 7, 0, 1, 1)

        self.opening_es = QPlainTextEdit(self.record)
        self.opening_es.setObjectName(u"opening_es")
        self.opening_es.setTabChangesFocus(True)
        self.opening_es.setMinimumSize(QSize(120, 80))
        sizePolicy1.setHeightForWidth(self.opening_es.sizePolicy().hasHeightForWidth())
        self.opening_es.setSizePolicy(sizePolicy1)

        self.wording_layout.addWidget(self.opening_es, 7, 1, 1, 1)

        self.after_gap = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.wording_layout.addItem(self.after_gap, 8, 0, 1, 1)

        self.after_en_label = QLabel(self.record)
        self.after_en_label.setObjectName(u"after_en_label")
        self.after_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wording_layout.addWidget(self.after_en_label, 9, 0, 1, 1)

        self.after_es_label = QLabel(self.record)
        self.after_es_label.setObjectName(u"after_es_label")
        self.after_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.wording_layout.addWidget(self.after_es_label, 9, 1, 1, 1)

        self.after_en = QPlainTextEdit(self.record)
        self.after_en.setObjectName(u"after_en")
        self.after_en.setTabChangesFocus(True)
        self.after_en.setMinimumSize(QSize(120, 56))
        sizePolicy1.setHeightForWidth(self.after_en.sizePolicy().hasHeightForWidth())
        self.after_en.setSizePolicy(sizePolicy1)

        self.wording_layout.addWidget(self.after_en, 10, 0, 1, 1)

        self.after_es = QPlainTextEdit(self.record)
        self.after_es.setObjectName(u"after_es")
        self.after_es.setTabChangesFocus(True)
        self.after_es.setMinimumSize(QSize(120, 56))
        sizePolicy1.setHeightForWidth(self.after_es.sizePolicy().hasHeightForWidth())
        self.after_es.setSizePolicy(sizePolicy1)

        self.wording_layout.addWidget(self.after_es, 10, 1, 1, 1)

        self.wording_layout.setRowStretch(4, 2)
        self.wording_layout.setRowStretch(7, 4)
        self.wording_layout.setRowStretch(10, 2)
        self.wording_layout.setColumnStretch(0, 1)
        self.wording_layout.setColumnStretch(1, 1)

        self.record_layout.addLayout(self.wording_layout)

        self.record_layout.setStretch(2, 1)
        self.record_area.setWidget(self.record)

        self.form_layout.addWidget(self.record_area)

#if QT_CONFIG(shortcut)
        self.body_label.setBuddy(self.body)
        self.start_label.setBuddy(self.start)
        self.end_label.setBuddy(self.end)
        self.state_label.setBuddy(self.state)
        self.ordinal_label.setBuddy(self.ordinal)
        self.host_label.setBuddy(self.host)
        self.presidency_label.setBuddy(self.presidency)
        self.place_en_label.setBuddy(self.place_en)
        self.place_es_label.setBuddy(self.place_es)
        self.title_en_label.setBuddy(self.title_en)
        self.title_es_label.setBuddy(self.title_es)
        self.opening_en_label.setBuddy(self.opening_en)
        self.opening_es_label.setBuddy(self.opening_es)
        self.after_en_label.setBuddy(self.after_en)
        self.after_es_label.setBuddy(self.after_es)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.body, self.start)
        QWidget.setTabOrder(self.start, self.end)
        QWidget.setTabOrder(self.end, self.state)
        QWidget.setTabOrder(self.state, self.ordinal)
        QWidget.setTabOrder(self.ordinal, self.host)
        QWidget.setTabOrder(self.host, self.presidency)
        QWidget.setTabOrder(self.presidency, self.place_en)
        QWidget.setTabOrder(self.place_en, self.place_es)
        QWidget.setTabOrder(self.place_es, self.title_en)
        QWidget.setTabOrder(self.title_en, self.title_es)
        QWidget.setTabOrder(self.title_es, self.opening_en)
        QWidget.setTabOrder(self.opening_en, self.opening_es)
        QWidget.setTabOrder(self.opening_es, self.after_en)
        QWidget.setTabOrder(self.after_en, self.after_es)

        self.retranslateUi(record_form)
    # setupUi

    def retranslateUi(self, record_form: QWidget) -> None:
        self.body_label.setText(QCoreApplication.translate("RecordForm", u"&Body", None))
        self.start_label.setText(QCoreApplication.translate("RecordForm", u"F&irst day", None))
        self.end_label.setText(QCoreApplication.translate("RecordForm", u"&Last day", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("RecordForm", u"Body", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.body.setToolTip(QCoreApplication.translate("RecordForm", u"The body that meets, as an acronym", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("RecordForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.start.setPlaceholderText(QCoreApplication.translate("RecordForm", u"2025-05-14", None))
#if QT_CONFIG(tooltip)
        self.start.setToolTip(QCoreApplication.translate("RecordForm", u"A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("RecordForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.end.setPlaceholderText(QCoreApplication.translate("RecordForm", u"2025-05-14", None))
#if QT_CONFIG(tooltip)
        self.end.setToolTip(QCoreApplication.translate("RecordForm", u"A day as 2025-05-14, 14/05/2025 or 14 May 2025; empty where it is not known", None))
#endif // QT_CONFIG(tooltip)
        self.state_label.setText(QCoreApplication.translate("RecordForm", u"&State", None))
        self.ordinal_label.setText(QCoreApplication.translate("RecordForm", u"N&umber", None))
        self.host_label.setText(QCoreApplication.translate("RecordForm", u"&Host", None))
        self.presidency_label.setText(QCoreApplication.translate("RecordForm", u"Presidenc&y", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("RecordForm", u"State of the meeting", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.ordinal.setAccessibleName(QCoreApplication.translate("RecordForm", u"Number of the meeting in its series", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.host.setAccessibleName(QCoreApplication.translate("RecordForm", u"Country that hosts the meeting", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.presidency.setAccessibleName(QCoreApplication.translate("RecordForm", u"Country that presides", None))
#endif // QT_CONFIG(accessibility)
        self.adopted_words.setText(QCoreApplication.translate("RecordForm", u"The text was adopted and is locked. The opening and the conclusions change by a corrigendum; to write in the rest, set the state back to \u201cIn session\u201d.", None))
        self.place_en_label.setText(QCoreApplication.translate("RecordForm", u"&Place in English", None))
        self.place_es_label.setText(QCoreApplication.translate("RecordForm", u"Place in Spanish", None))
#if QT_CONFIG(accessibility)
        self.place_en.setAccessibleName(QCoreApplication.translate("RecordForm", u"Place in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.place_es.setAccessibleName(QCoreApplication.translate("RecordForm", u"Place in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.title_en_label.setText(QCoreApplication.translate("RecordForm", u"Title in English, a line each", None))
        self.title_es_label.setText(QCoreApplication.translate("RecordForm", u"Title in Spanish, a line each", None))
#if QT_CONFIG(accessibility)
        self.title_en.setAccessibleName(QCoreApplication.translate("RecordForm", u"Title in English, a line each", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.title_es.setAccessibleName(QCoreApplication.translate("RecordForm", u"Title in Spanish, a line each", None))
#endif // QT_CONFIG(accessibility)
        self.opening_en_label.setText(QCoreApplication.translate("RecordForm", u"Openin&g paragraph in English", None))
        self.opening_es_label.setText(QCoreApplication.translate("RecordForm", u"Opening pa&ragraph in Spanish", None))
#if QT_CONFIG(accessibility)
        self.opening_en.setAccessibleName(QCoreApplication.translate("RecordForm", u"Opening paragraph in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.opening_es.setAccessibleName(QCoreApplication.translate("RecordForm", u"Opening paragraph in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.after_en_label.setText(QCoreApplication.translate("RecordForm", u"After the conclusions, in English", None))
        self.after_es_label.setText(QCoreApplication.translate("RecordForm", u"After the conclusions, in Spanish", None))
#if QT_CONFIG(accessibility)
        self.after_en.setAccessibleName(QCoreApplication.translate("RecordForm", u"After the conclusions, in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.after_es.setAccessibleName(QCoreApplication.translate("RecordForm", u"After the conclusions, in Spanish", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
