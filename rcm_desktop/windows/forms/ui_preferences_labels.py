"""Compiled from ui/preferences_labels.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_PreferencesLabels:
    labels_layout: QVBoxLayout
    labels_grid: QGridLayout
    about: QLabel
    preset_en_label: QLabel
    preset_en: QComboBox
    levels_en: QGridLayout
    level_en_1_label: QLabel
    level_en_1: QComboBox
    level_en_2_label: QLabel
    level_en_2: QComboBox
    level_en_3_label: QLabel
    level_en_3: QComboBox
    preview_en: QLabel
    preset_es_label: QLabel
    preset_es: QComboBox
    levels_es: QGridLayout
    level_es_1_label: QLabel
    level_es_1: QComboBox
    level_es_2_label: QLabel
    level_es_2: QComboBox
    level_es_3_label: QLabel
    level_es_3: QComboBox
    preview_es: QLabel
    meeting_too: QCheckBox
    labels_rest: QSpacerItem

    def setupUi(self, preferences_labels: QWidget) -> None:
        if not preferences_labels.objectName():
            preferences_labels.setObjectName(u"preferences_labels")
        self.labels_layout = QVBoxLayout(preferences_labels)
        self.labels_layout.setSpacing(10)
        self.labels_layout.setObjectName(u"labels_layout")
        self.labels_layout.setContentsMargins(2, 8, 2, 4)
        self.labels_grid = QGridLayout()
        self.labels_grid.setObjectName(u"labels_grid")
        self.labels_grid.setHorizontalSpacing(24)
        self.labels_grid.setVerticalSpacing(6)
        self.about = QLabel(preferences_labels)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.labels_grid.addWidget(self.about, 0, 0, 1, 2)

        self.preset_en_label = QLabel(preferences_labels)
        self.preset_en_label.setObjectName(u"preset_en_label")
        self.preset_en_label.setProperty(u"gap", u"above")
        self.preset_en_label.setTextFormat(Qt.TextFormat.PlainText)

        self.labels_grid.addWidget(self.preset_en_label, 1, 0, 1, 1)

        self.preset_en = QComboBox(preferences_labels)
        self.preset_en.setObjectName(u"preset_en")

        self.labels_grid.addWidget(self.preset_en, 2, 0, 1, 1)

        self.levels_en = QGridLayout()
        self.levels_en.setObjectName(u"levels_en")
        self.levels_en.setHorizontalSpacing(10)
        self.levels_en.setVerticalSpacing(4)
        self.level_en_1_label = QLabel(preferences_labels)
        self.level_en_1_label.setObjectName(u"level_en_1_label")
        self.level_en_1_label.setTextFormat(Qt.TextFormat.PlainText)

        self.levels_en.addWidget(self.level_en_1_label, 0, 0, 1, 1)

        self.level_en_1 = QComboBox(preferences_labels)
        self.level_en_1.setObjectName(u"level_en_1")
        self.level_en_1.setEditable(True)
        self.level_en_1.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.levels_en.addWidget(self.level_en_1, 0, 1, 1, 1)

        self.level_en_2_label = QLabel(preferences_labels)
        self.level_en_2_label.setObjectName(u"level_en_2_label")
        self.level_en_2_label.setTextFormat(Qt.TextFormat.PlainText)

        self.levels_en.addWidget(self.level_en_2_label, 1, 0, 1, 1)

        self.level_en_2 = QComboBox(preferences_labels)
        self.level_en_2.setObjectName(u"level_en_2")
        self.level_en_2.setEditable(True)
        self.level_en_2.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.levels_en.addWidget(self.level_en_2, 1, 1, 1, 1)

        self.level_en_3_label = QLabel(preferences_labels)
        self.level_en_3_label.setObjectName(u"level_en_3_label")
        self.level_en_3_label.setTextFormat(Qt.TextFormat.PlainText)

        self.levels_en.addWidget(self.level_en_3_label, 2, 0, 1, 1)

        self.level_en_3 = QComboBox(preferences_labels)
        self.level_en_3.setObjectName(u"level_en_3")
        self.level_en_3.setEditable(True)
        self.level_en_3.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.levels_en.addWidget(self.level_en_3, 2, 1, 1, 1)

        self.levels_en.setColumnStretch(1, 1)

        self.labels_grid.addLayout(self.levels_en, 3, 0, 1, 1)

        self.preview_en = QLabel(preferences_labels)
        self.preview_en.setObjectName(u"preview_en")
        self.preview_en.setProperty(u"gap", u"above")
        self.preview_en.setText(u"")
        self.preview_en.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_en.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.labels_grid.addWidget(self.preview_en, 4, 0, 1, 1)

        self.preset_es_label = QLabel(preferences_labels)
        self.preset_es_label.setObjectName(u"preset_es_label")
        self.preset_es_label.setProperty(u"gap", u"above")
        self.preset_es_label.setTextFormat(Qt.TextFormat.PlainText)

        self.labels_grid.addWidget(self.preset_es_label, 1, 1, 1, 1)

        self.preset_es = QComboBox(preferences_labels)
        self.preset_es.setObjectName(u"preset_es")

        self.labels_grid.addWidget(self.preset_es, 2, 1, 1, 1)

        self.levels_es = QGridLayout()
        self.levels_es.setObjectName(u"levels_es")
        self.levels_es.setHorizontalSpacing(10)
        self.levels_es.setVerticalSpacing(4)
        self.level_es_1_label = QLabel(preferences_labels)
        self.level_es_1_label.setObjectName(u"level_es_1_label")
        self.level_es_1_label.setTextFormat(Qt.TextFormat.PlainText)

        self.levels_es.addWidget(self.level_es_1_label, 0, 0, 1, 1)

        self.level_es_1 = QComboBox(preferences_labels)
        self.level_es_1.setObjectName(u"level_es_1")
        self.level_es_1.setEditable(True)
        self.level_es_1.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.levels_es.addWidget(self.level_es_1, 0, 1, 1, 1)

        self.level_es_2_label = QLabel(preferences_labels)
        self.level_es_2_label.setObjectName(u"level_es_2_label")
        self.level_es_2_label.setTextFormat(Qt.TextFormat.PlainText)

        self.levels_es.addWidget(self.level_es_2_label, 1, 0, 1, 1)

        self.level_es_2 = QComboBox(preferences_labels)
        self.level_es_2.setObjectName(u"level_es_2")
        self.level_es_2.setEditable(True)
        self.level_es_2.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.levels_es.addWidget(self.level_es_2, 1, 1, 1, 1)

        self.level_es_3_label = QLabel(preferences_labels)
        self.level_es_3_label.setObjectName(u"level_es_3_label")
        self.level_es_3_label.setTextFormat(Qt.TextFormat.PlainText)

        self.levels_es.addWidget(self.level_es_3_label, 2, 0, 1, 1)

        self.level_es_3 = QComboBox(preferences_labels)
        self.level_es_3.setObjectName(u"level_es_3")
        self.level_es_3.setEditable(True)
        self.level_es_3.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.levels_es.addWidget(self.level_es_3, 2, 1, 1, 1)

        self.levels_es.setColumnStretch(1, 1)

        self.labels_grid.addLayout(self.levels_es, 3, 1, 1, 1)

        self.preview_es = QLabel(preferences_labels)
        self.preview_es.setObjectName(u"preview_es")
        self.preview_es.setProperty(u"gap", u"above")
        self.preview_es.setText(u"")
        self.preview_es.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_es.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.labels_grid.addWidget(self.preview_es, 4, 1, 1, 1)

        self.labels_grid.setColumnStretch(0, 1)
        self.labels_grid.setColumnStretch(1, 1)

        self.labels_layout.addLayout(self.labels_grid)

        self.meeting_too = QCheckBox(preferences_labels)
        self.meeting_too.setObjectName(u"meeting_too")

        self.labels_layout.addWidget(self.meeting_too)

        self.labels_rest = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.labels_layout.addItem(self.labels_rest)

#if QT_CONFIG(shortcut)
        self.preset_en_label.setBuddy(self.preset_en)
        self.level_en_1_label.setBuddy(self.level_en_1)
        self.level_en_2_label.setBuddy(self.level_en_2)
        self.level_en_3_label.setBuddy(self.level_en_3)
        self.preset_es_label.setBuddy(self.preset_es)
        self.level_es_1_label.setBuddy(self.level_es_1)
        self.level_es_2_label.setBuddy(self.level_es_2)
        self.level_es_3_label.setBuddy(self.level_es_3)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.preset_en, self.level_en_1)
        QWidget.setTabOrder(self.level_en_1, self.level_en_2)
        QWidget.setTabOrder(self.level_en_2, self.level_en_3)
        QWidget.setTabOrder(self.level_en_3, self.preset_es)
        QWidget.setTabOrder(self.preset_es, self.level_es_1)
        QWidget.setTabOrder(self.level_es_1, self.level_es_2)
        QWidget.setTabOrder(self.level_es_2, self.level_es_3)
        QWidget.setTabOrder(self.level_es_3, self.meeting_too)

        self.retranslateUi(preferences_labels)
    # setupUi

    def retranslateUi(self, preferences_labels: QWidget) -> None:
        self.about.setText(QCoreApplication.translate("PreferencesLabels", u"New meetings number their lists so. Meetings that exist keep their numbers, a meeting begun from the last of its series has those of that one, and a list can always be labelled otherwise (Labels of this list).", None))
        self.preset_en_label.setText(QCoreApplication.translate("PreferencesLabels", u"Lists in &English", None))
#if QT_CONFIG(accessibility)
        self.preset_en.setAccessibleName(QCoreApplication.translate("PreferencesLabels", u"Usual styles in English", None))
#endif // QT_CONFIG(accessibility)
        self.level_en_1_label.setText(QCoreApplication.translate("PreferencesLabels", u"Level 1", None))
#if QT_CONFIG(accessibility)
        self.level_en_1.setAccessibleName(QCoreApplication.translate("PreferencesLabels", u"First label of level 1 in English", None))
#endif // QT_CONFIG(accessibility)
        self.level_en_2_label.setText(QCoreApplication.translate("PreferencesLabels", u"Level 2", None))
#if QT_CONFIG(accessibility)
        self.level_en_2.setAccessibleName(QCoreApplication.translate("PreferencesLabels", u"First label of level 2 in English", None))
#endif // QT_CONFIG(accessibility)
        self.level_en_3_label.setText(QCoreApplication.translate("PreferencesLabels", u"Level 3", None))
#if QT_CONFIG(accessibility)
        self.level_en_3.setAccessibleName(QCoreApplication.translate("PreferencesLabels", u"First label of level 3 in English", None))
#endif // QT_CONFIG(accessibility)
        self.preset_es_label.setText(QCoreApplication.translate("PreferencesLabels", u"Lists in &Spanish", None))
#if QT_CONFIG(accessibility)
        self.preset_es.setAccessibleName(QCoreApplication.translate("PreferencesLabels", u"Usual styles in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.level_es_1_label.setText(QCoreApplication.translate("PreferencesLabels", u"Level 1", None))
#if QT_CONFIG(accessibility)
        self.level_es_1.setAccessibleName(QCoreApplication.translate("PreferencesLabels", u"First label of level 1 in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.level_es_2_label.setText(QCoreApplication.translate("PreferencesLabels", u"Level 2", None))
#if QT_CONFIG(accessibility)
        self.level_es_2.setAccessibleName(QCoreApplication.translate("PreferencesLabels", u"First label of level 2 in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.level_es_3_label.setText(QCoreApplication.translate("PreferencesLabels", u"Level 3", None))
#if QT_CONFIG(accessibility)
        self.level_es_3.setAccessibleName(QCoreApplication.translate("PreferencesLabels", u"First label of level 3 in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.meeting_too.setText(QCoreApplication.translate("PreferencesLabels", u"Also in the &meeting in hand, for its lists without labels of their own", None))
        pass
    # retranslateUi
