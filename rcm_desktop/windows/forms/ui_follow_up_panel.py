"""Compiled from ui/follow_up_panel.ui by ui/compile.py: change the form, not this file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QSizePolicy, QToolButton, QVBoxLayout, QWidget

class Ui_FollowUpPanel:
    panel_layout: QVBoxLayout
    head_layout: QHBoxLayout
    log_head: QLabel
    add_button: QToolButton
    log: QListView
    empty: QLabel

    def setupUi(self, follow_up_panel: QWidget) -> None:
        if not follow_up_panel.objectName():
            follow_up_panel.setObjectName(u"follow_up_panel")
        self.panel_layout = QVBoxLayout(follow_up_panel)
        self.panel_layout.setSpacing(6)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(6)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.log_head = QLabel(follow_up_panel)
        self.log_head.setObjectName(u"log_head")
        self.log_head.setText(u"")
        self.log_head.setTextFormat(Qt.TextFormat.PlainText)
        self.log_head.setProperty(u"role", u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.log_head.sizePolicy().hasHeightForWidth())
        self.log_head.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.log_head)

        self.add_button = QToolButton(follow_up_panel)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setText(u"+")
        self.add_button.setProperty(u"role", u"plain")
        self.add_button.setProperty(u"place", u"head")
        self.add_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head_layout.addWidget(self.add_button)


        self.panel_layout.addLayout(self.head_layout)

        self.log = QListView(follow_up_panel)
        self.log.setObjectName(u"log")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.log.sizePolicy().hasHeightForWidth())
        self.log.setSizePolicy(sizePolicy1)
        self.log.setMinimumSize(QSize(0, 96))
        self.log.setFrameShape(QFrame.Shape.NoFrame)
        self.log.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.log.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.panel_layout.addWidget(self.log)

        self.empty = QLabel(follow_up_panel)
        self.empty.setObjectName(u"empty")
        self.empty.setText(u"")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)

        self.panel_layout.addWidget(self.empty)

        self.panel_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.add_button, self.log)

        self.retranslateUi(follow_up_panel)
    # setupUi

    def retranslateUi(self, follow_up_panel: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.add_button.setAccessibleName(QCoreApplication.translate("FollowUpPanel", u"Note a contact or a next action", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("FollowUpPanel", u"Note a contact or a next action", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.log.setAccessibleName(QCoreApplication.translate("FollowUpPanel", u"Follow-up log: Enter changes, Space is done or not, Delete removes, Insert adds", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
