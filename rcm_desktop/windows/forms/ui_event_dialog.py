"""Compiled from ui/event_dialog.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QFrame, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from rcm_desktop.windows.body_field import BodyField
from rcm_desktop.windows.date_field import DateField

class Ui_EventDialog:
    dialog_layout: QVBoxLayout
    scroll: QScrollArea
    fields: QWidget
    fields_layout: QVBoxLayout
    source: QLabel
    kind_layout: QGridLayout
    kind_label: QLabel
    state_label: QLabel
    body_label: QLabel
    kind: QComboBox
    state: QComboBox
    body: BodyField
    parent_label: QLabel
    parent_event: QComboBox
    titles_layout: QGridLayout
    title_en_label: QLabel
    title_es_label: QLabel
    title_en: QLineEdit
    title_es: QLineEdit
    places_layout: QGridLayout
    place_en_label: QLabel
    place_es_label: QLabel
    place_en: QLineEdit
    place_es: QLineEdit
    when_layout: QGridLayout
    days_label: QLabel
    opens_label: QLabel
    closes_at_label: QLabel
    zone_label: QLabel
    days: QLineEdit
    opens: QLineEdit
    closes_at: QLineEdit
    zone: QComboBox
    bound_layout: QGridLayout
    relation_label: QLabel
    target_label: QLabel
    relation: QComboBox
    target: QComboBox
    who_layout: QGridLayout
    hosts_label: QLabel
    organisers_label: QLabel
    donors_label: QLabel
    hosts: QLineEdit
    organisers: QLineEdit
    donors: QLineEdit
    round_layout: QGridLayout
    languages_label: QLabel
    closes_label: QLabel
    interpreted_en: QCheckBox
    interpreted_es: QCheckBox
    closes: DateField
    notes_layout: QGridLayout
    note_en_label: QLabel
    note_es_label: QLabel
    note_en: QPlainTextEdit
    note_es: QPlainTextEdit
    below: QSpacerItem
    problem: QLabel
    buttons: QDialogButtonBox

    def setupUi(self, event_dialog: QDialog) -> None:
        if not event_dialog.objectName():
            event_dialog.setObjectName(u"event_dialog")
        event_dialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(event_dialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.scroll = QScrollArea(event_dialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fields_layout = QVBoxLayout(self.fields)
        self.fields_layout.setSpacing(12)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 0, 6, 0)
        self.source = QLabel(self.fields)
        self.source.setObjectName(u"source")
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setWordWrap(True)
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.fields_layout.addWidget(self.source)

        self.kind_layout = QGridLayout()
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setHorizontalSpacing(12)
        self.kind_layout.setVerticalSpacing(4)
        self.kind_label = QLabel(self.fields)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label, 0, 0, 1, 1)

        self.state_label = QLabel(self.fields)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.state_label, 0, 1, 1, 1)

        self.body_label = QLabel(self.fields)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.body_label, 0, 2, 1, 1)

        self.kind = QComboBox(self.fields)
        self.kind.setObjectName(u"kind")
        self.kind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.kind_layout.addWidget(self.kind, 1, 0, 1, 1)

        self.state = QComboBox(self.fields)
        self.state.setObjectName(u"state")
        self.state.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.kind_layout.addWidget(self.state, 1, 1, 1, 1)

        self.body = BodyField(self.fields)
        self.body.setObjectName(u"body")
        self.body.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.kind_layout.addWidget(self.body, 1, 2, 1, 1)

        self.parent_label = QLabel(self.fields)
        self.parent_label.setObjectName(u"parent_label")
        self.parent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.parent_label, 0, 3, 1, 1)

        self.parent_event = QComboBox(self.fields)
        self.parent_event.setObjectName(u"parent_event")
        self.parent_event.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.kind_layout.addWidget(self.parent_event, 1, 3, 1, 1)

        self.kind_layout.setColumnStretch(0, 2)
        self.kind_layout.setColumnStretch(1, 2)
        self.kind_layout.setColumnStretch(2, 1)
        self.kind_layout.setColumnStretch(3, 3)

        self.fields_layout.addLayout(self.kind_layout)

        self.titles_layout = QGridLayout()
        self.titles_layout.setObjectName(u"titles_layout")
        self.titles_layout.setHorizontalSpacing(12)
        self.titles_layout.setVerticalSpacing(4)
        self.title_en_label = QLabel(self.fields)
        self.title_en_label.setObjectName(u"title_en_label")
        self.title_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.titles_layout.addWidget(self.title_en_label, 0, 0, 1, 1)

        self.title_es_label = QLabel(self.fields)
        self.title_es_label.setObjectName(u"title_es_label")
        self.title_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.titles_layout.addWidget(self.title_es_label, 0, 1, 1, 1)

        self.title_en = QLineEdit(self.fields)
        self.title_en.setObjectName(u"title_en")

        self.titles_layout.addWidget(self.title_en, 1, 0, 1, 1)

        self.title_es = QLineEdit(self.fields)
        self.title_es.setObjectName(u"title_es")

        self.titles_layout.addWidget(self.title_es, 1, 1, 1, 1)

        self.titles_layout.setColumnStretch(0, 1)
        self.titles_layout.setColumnStretch(1, 1)

        self.fields_layout.addLayout(self.titles_layout)

        self.places_layout = QGridLayout()
        self.places_layout.setObjectName(u"places_layout")
        self.places_layout.setHorizontalSpacing(12)
        self.places_layout.setVerticalSpacing(4)
        self.place_en_label = QLabel(self.fields)
        self.place_en_label.setObjectName(u"place_en_label")
        self.place_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.places_layout.addWidget(self.place_en_label, 0, 0, 1, 1)

        self.place_es_label = QLabel(self.fields)
        self.place_es_label.setObjectName(u"place_es_label")
        self.place_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.places_layout.addWidget(self.place_es_label, 0, 1, 1, 1)

        self.place_en = QLineEdit(self.fields)
        self.place_en.setObjectName(u"place_en")

        self.places_layout.addWidget(self.place_en, 1, 0, 1, 1)

        self.place_es = QLineEdit(self.fields)
        self.place_es.setObjectName(u"place_es")

        self.places_layout.addWidget(self.place_es, 1, 1, 1, 1)

        self.places_layout.setColumnStretch(0, 1)
        self.places_layout.setColumnStretch(1, 1)

        self.fields_layout.addLayout(self.places_layout)

        self.when_layout = QGridLayout()
        self.when_layout.setObjectName(u"when_layout")
        self.when_layout.setHorizontalSpacing(12)
        self.when_layout.setVerticalSpacing(4)
        self.days_label = QLabel(self.fields)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setTextFormat(Qt.TextFormat.PlainText)

        self.when_layout.addWidget(self.days_label, 0, 0, 1, 1)

        self.opens_label = QLabel(self.fields)
        self.opens_label.setObjectName(u"opens_label")
        self.opens_label.setTextFormat(Qt.TextFormat.PlainText)

        self.when_layout.addWidget(self.opens_label, 0, 1, 1, 1)

        self.closes_at_label = QLabel(self.fields)
        self.closes_at_label.setObjectName(u"closes_at_label")
        self.closes_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.when_layout.addWidget(self.closes_at_label, 0, 2, 1, 1)

        self.zone_label = QLabel(self.fields)
        self.zone_label.setObjectName(u"zone_label")
        self.zone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.when_layout.addWidget(self.zone_label, 0, 3, 1, 1)

        self.days = QLineEdit(self.fields)
        self.days.setObjectName(u"days")

        self.when_layout.addWidget(self.days, 1, 0, 1, 1)

        self.opens = QLineEdit(self.fields)
        self.opens.setObjectName(u"opens")

        self.when_layout.addWidget(self.opens, 1, 1, 1, 1)

        self.closes_at = QLineEdit(self.fields)
        self.closes_at.setObjectName(u"closes_at")

        self.when_layout.addWidget(self.closes_at, 1, 2, 1, 1)

        self.zone = QComboBox(self.fields)
        self.zone.setObjectName(u"zone")
        self.zone.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.when_layout.addWidget(self.zone, 1, 3, 1, 1)

        self.when_layout.setColumnStretch(0, 4)
        self.when_layout.setColumnStretch(1, 1)
        self.when_layout.setColumnStretch(2, 1)
        self.when_layout.setColumnStretch(3, 3)

        self.fields_layout.addLayout(self.when_layout)

        self.bound_layout = QGridLayout()
        self.bound_layout.setObjectName(u"bound_layout")
        self.bound_layout.setHorizontalSpacing(12)
        self.bound_layout.setVerticalSpacing(4)
        self.relation_label = QLabel(self.fields)
        self.relation_label.setObjectName(u"relation_label")
        self.relation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bound_layout.addWidget(self.relation_label, 0, 0, 1, 1)

        self.target_label = QLabel(self.fields)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bound_layout.addWidget(self.target_label, 0, 1, 1, 1)

        self.relation = QComboBox(self.fields)
        self.relation.setObjectName(u"relation")
        self.relation.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.bound_layout.addWidget(self.relation, 1, 0, 1, 1)

        self.target = QComboBox(self.fields)
        self.target.setObjectName(u"target")
        self.target.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.bound_layout.addWidget(self.target, 1, 1, 1, 1)

        self.bound_layout.setColumnStretch(0, 2)
        self.bound_layout.setColumnStretch(1, 3)

        self.fields_layout.addLayout(self.bound_layout)

        self.who_layout = QGridLayout()
        self.who_layout.setObjectName(u"who_layout")
        self.who_layout.setHorizontalSpacing(12)
        self.who_layout.setVerticalSpacing(4)
        self.hosts_label = QLabel(self.fields)
        self.hosts_label.setObjectName(u"hosts_label")
        self.hosts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.who_layout.addWidget(self.hosts_label, 0, 0, 1, 1)

        self.organisers_label = QLabel(self.fields)
        self.organisers_label.setObjectName(u"organisers_label")
        self.organisers_label.setTextFormat(Qt.TextFormat.PlainText)

        self.who_layout.addWidget(self.organisers_label, 0, 1, 1, 1)

        self.donors_label = QLabel(self.fields)
        self.donors_label.setObjectName(u"donors_label")
        self.donors_label.setTextFormat(Qt.TextFormat.PlainText)

        self.who_layout.addWidget(self.donors_label, 0, 2, 1, 1)

        self.hosts = QLineEdit(self.fields)
        self.hosts.setObjectName(u"hosts")

        self.who_layout.addWidget(self.hosts, 1, 0, 1, 1)

        self.organisers = QLineEdit(self.fields)
        self.organisers.setObjectName(u"organisers")

        self.who_layout.addWidget(self.organisers, 1, 1, 1, 1)

        self.donors = QLineEdit(self.fields)
        self.donors.setObjectName(u"donors")

        self.who_layout.addWidget(self.donors, 1, 2, 1, 1)

        self.who_layout.setColumnStretch(0, 1)
        self.who_layout.setColumnStretch(1, 1)
        self.who_layout.setColumnStretch(2, 1)

        self.fields_layout.addLayout(self.who_layout)

        self.round_layout = QGridLayout()
        self.round_layout.setObjectName(u"round_layout")
        self.round_layout.setHorizontalSpacing(12)
        self.round_layout.setVerticalSpacing(4)
        self.languages_label = QLabel(self.fields)
        self.languages_label.setObjectName(u"languages_label")
        self.languages_label.setTextFormat(Qt.TextFormat.PlainText)

        self.round_layout.addWidget(self.languages_label, 0, 0, 1, 2)

        self.closes_label = QLabel(self.fields)
        self.closes_label.setObjectName(u"closes_label")
        self.closes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.round_layout.addWidget(self.closes_label, 0, 2, 1, 1)

        self.interpreted_en = QCheckBox(self.fields)
        self.interpreted_en.setObjectName(u"interpreted_en")

        self.round_layout.addWidget(self.interpreted_en, 1, 0, 1, 1)

        self.interpreted_es = QCheckBox(self.fields)
        self.interpreted_es.setObjectName(u"interpreted_es")

        self.round_layout.addWidget(self.interpreted_es, 1, 1, 1, 1)

        self.closes = DateField(self.fields)
        self.closes.setObjectName(u"closes")

        self.round_layout.addWidget(self.closes, 1, 2, 1, 1)

        self.round_layout.setColumnStretch(0, 1)
        self.round_layout.setColumnStretch(1, 1)
        self.round_layout.setColumnStretch(2, 2)

        self.fields_layout.addLayout(self.round_layout)

        self.notes_layout = QGridLayout()
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setHorizontalSpacing(12)
        self.notes_layout.setVerticalSpacing(4)
        self.note_en_label = QLabel(self.fields)
        self.note_en_label.setObjectName(u"note_en_label")
        self.note_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.notes_layout.addWidget(self.note_en_label, 0, 0, 1, 1)

        self.note_es_label = QLabel(self.fields)
        self.note_es_label.setObjectName(u"note_es_label")
        self.note_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.notes_layout.addWidget(self.note_es_label, 0, 1, 1, 1)

        self.note_en = QPlainTextEdit(self.fields)
        self.note_en.setObjectName(u"note_en")
        self.note_en.setTabChangesFocus(True)
        self.note_en.setMaximumSize(QSize(16777215, 54))

        self.notes_layout.addWidget(self.note_en, 1, 0, 1, 1)

        self.note_es = QPlainTextEdit(self.fields)
        self.note_es.setObjectName(u"note_es")
        self.note_es.setTabChangesFocus(True)
        self.note_es.setMaximumSize(QSize(16777215, 54))

        self.notes_layout.addWidget(self.note_es, 1, 1, 1, 1)

        self.notes_layout.setColumnStretch(0, 1)
        self.notes_layout.setColumnStretch(1, 1)

        self.fields_layout.addLayout(self.notes_layout)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields_layout.addItem(self.below)

        self.scroll.setWidget(self.fields)

        self.dialog_layout.addWidget(self.scroll)

        self.problem = QLabel(event_dialog)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.problem)

        self.buttons = QDialogButtonBox(event_dialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.state_label.setBuddy(self.state)
        self.body_label.setBuddy(self.body)
        self.parent_label.setBuddy(self.parent_event)
        self.title_en_label.setBuddy(self.title_en)
        self.title_es_label.setBuddy(self.title_es)
        self.place_en_label.setBuddy(self.place_en)
        self.place_es_label.setBuddy(self.place_es)
        self.days_label.setBuddy(self.days)
        self.opens_label.setBuddy(self.opens)
        self.closes_at_label.setBuddy(self.closes_at)
        self.zone_label.setBuddy(self.zone)
        self.relation_label.setBuddy(self.relation)
        self.target_label.setBuddy(self.target)
        self.hosts_label.setBuddy(self.hosts)
        self.organisers_label.setBuddy(self.organisers)
        self.donors_label.setBuddy(self.donors)
        self.languages_label.setBuddy(self.interpreted_en)
        self.closes_label.setBuddy(self.closes)
        self.note_en_label.setBuddy(self.note_en)
        self.note_es_label.setBuddy(self.note_es)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(event_dialog)
    # setupUi

    def retranslateUi(self, event_dialog: QDialog) -> None:
        event_dialog.setWindowTitle(QCoreApplication.translate("EventDialog", u"Event", None))
        self.kind_label.setText(QCoreApplication.translate("EventDialog", u"&Kind", None))
        self.state_label.setText(QCoreApplication.translate("EventDialog", u"&State", None))
        self.body_label.setText(QCoreApplication.translate("EventDialog", u"&Body", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("EventDialog", u"Kind of event", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("EventDialog", u"State of the event", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("EventDialog", u"Body that meets", None))
#endif // QT_CONFIG(accessibility)
        self.parent_label.setText(QCoreApplication.translate("EventDialog", u"Part &of", None))
#if QT_CONFIG(accessibility)
        self.parent_event.setAccessibleName(QCoreApplication.translate("EventDialog", u"Event it is a part of", None))
#endif // QT_CONFIG(accessibility)
        self.title_en_label.setText(QCoreApplication.translate("EventDialog", u"Title in &English", None))
        self.title_es_label.setText(QCoreApplication.translate("EventDialog", u"Title in Span&ish", None))
#if QT_CONFIG(accessibility)
        self.title_en.setAccessibleName(QCoreApplication.translate("EventDialog", u"Title in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.title_es.setAccessibleName(QCoreApplication.translate("EventDialog", u"Title in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.place_en_label.setText(QCoreApplication.translate("EventDialog", u"&Place in English", None))
        self.place_es_label.setText(QCoreApplication.translate("EventDialog", u"P&lace in Spanish", None))
#if QT_CONFIG(accessibility)
        self.place_en.setAccessibleName(QCoreApplication.translate("EventDialog", u"Place in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.place_es.setAccessibleName(QCoreApplication.translate("EventDialog", u"Place in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.days_label.setText(QCoreApplication.translate("EventDialog", u"&Days", None))
        self.opens_label.setText(QCoreApplication.translate("EventDialog", u"&From", None))
        self.closes_at_label.setText(QCoreApplication.translate("EventDialog", u"&to", None))
        self.zone_label.setText(QCoreApplication.translate("EventDialog", u"Time &zone", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("EventDialog", u"Days, a month, a year, or a day without its year", None))
#endif // QT_CONFIG(accessibility)
        self.days.setPlaceholderText(QCoreApplication.translate("EventDialog", u"17\u201318 July 2025", None))
#if QT_CONFIG(tooltip)
        self.days.setToolTip(QCoreApplication.translate("EventDialog", u"Days as 17\u201318 July 2025, 2025-07-17, September 2025 or 2025; a day without its year, or nothing, waits to be dated", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.opens.setAccessibleName(QCoreApplication.translate("EventDialog", u"Clock time at which it begins", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.opens.setToolTip(QCoreApplication.translate("EventDialog", u"A time as 9:00; empty for the whole day", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.closes_at.setAccessibleName(QCoreApplication.translate("EventDialog", u"Clock time at which it ends", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.closes_at.setToolTip(QCoreApplication.translate("EventDialog", u"A time as 17:00", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("EventDialog", u"Time zone of the clock times", None))
#endif // QT_CONFIG(accessibility)
        self.relation_label.setText(QCoreApplication.translate("EventDialog", u"Follo&ws another event", None))
        self.target_label.setText(QCoreApplication.translate("EventDialog", u"which o&ne", None))
#if QT_CONFIG(accessibility)
        self.relation.setAccessibleName(QCoreApplication.translate("EventDialog", u"How it lies to another event", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("EventDialog", u"Event that it follows", None))
#endif // QT_CONFIG(accessibility)
        self.hosts_label.setText(QCoreApplication.translate("EventDialog", u"&Hosts", None))
        self.organisers_label.setText(QCoreApplication.translate("EventDialog", u"Or&ganisers", None))
        self.donors_label.setText(QCoreApplication.translate("EventDialog", u"With the s&upport of", None))
#if QT_CONFIG(accessibility)
        self.hosts.setAccessibleName(QCoreApplication.translate("EventDialog", u"Countries that host, with commas between", None))
#endif // QT_CONFIG(accessibility)
        self.hosts.setPlaceholderText(QCoreApplication.translate("EventDialog", u"Mexico, Canada", None))
#if QT_CONFIG(tooltip)
        self.hosts.setToolTip(QCoreApplication.translate("EventDialog", u"Countries by name, with commas between", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.organisers.setAccessibleName(QCoreApplication.translate("EventDialog", u"Organisers, with commas between", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.organisers.setToolTip(QCoreApplication.translate("EventDialog", u"Countries, organisations or others, with commas between", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.donors.setAccessibleName(QCoreApplication.translate("EventDialog", u"Supporters, with commas between", None))
#endif // QT_CONFIG(accessibility)
        self.donors.setPlaceholderText(QCoreApplication.translate("EventDialog", u"UNODC, OAS", None))
#if QT_CONFIG(tooltip)
        self.donors.setToolTip(QCoreApplication.translate("EventDialog", u"Countries, organisations or others, with commas between", None))
#endif // QT_CONFIG(tooltip)
        self.languages_label.setText(QCoreApplication.translate("EventDialog", u"Interpretation", None))
        self.closes_label.setText(QCoreApplication.translate("EventDialog", u"Confirmations &close", None))
#if QT_CONFIG(accessibility)
        self.interpreted_en.setAccessibleName(QCoreApplication.translate("EventDialog", u"Interpreted into English", None))
#endif // QT_CONFIG(accessibility)
        self.interpreted_en.setText(QCoreApplication.translate("EventDialog", u"English", None))
#if QT_CONFIG(accessibility)
        self.interpreted_es.setAccessibleName(QCoreApplication.translate("EventDialog", u"Interpreted into Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.interpreted_es.setText(QCoreApplication.translate("EventDialog", u"Spanish", None))
#if QT_CONFIG(accessibility)
        self.closes.setAccessibleName(QCoreApplication.translate("EventDialog", u"Last day for confirmations", None))
#endif // QT_CONFIG(accessibility)
        self.closes.setPlaceholderText(QCoreApplication.translate("EventDialog", u"2025-07-11", None))
        self.note_en_label.setText(QCoreApplication.translate("EventDialog", u"Note in English", None))
        self.note_es_label.setText(QCoreApplication.translate("EventDialog", u"Note in Spanish", None))
#if QT_CONFIG(accessibility)
        self.note_en.setAccessibleName(QCoreApplication.translate("EventDialog", u"Note in English", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.note_es.setAccessibleName(QCoreApplication.translate("EventDialog", u"Note in Spanish", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
