"""The language of the windows: Spanish or English, switched while the program runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from rcm_desktop.domain.languages import Language
from rcm_desktop.resources import resource_path


def system_language() -> Language:
    """The system's language where it is one of ours, else English."""
    is_spanish = QLocale.system().language() == QLocale.Language.Spanish
    return Language.ES if is_spanish else Language.EN


def window_language() -> Language:
    """The language the windows have now."""
    is_spanish = QLocale().language() == QLocale.Language.Spanish
    return Language.ES if is_spanish else Language.EN


class InterfaceLanguage(QObject):
    """Installs the translations of a language; all windows hear of it as a ``LanguageChange``."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translators: list[QTranslator] = []
        self.language = Language.EN
        self.switch(language)

    def switch(self, language: Language) -> None:
        application = QCoreApplication.instance()
        assert application is not None
        for translator in self._translators:
            application.removeTranslator(translator)
        self.language = language
        locale = QLocale(QLocale.Language.Spanish if language is Language.ES else QLocale.Language.English)
        QLocale.setDefault(locale)
        folders = (
            # The last one is asked first: our words for keys go before Qt's longer ones.
            (f"qtbase_{language.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"rcm_{language.value}", str(resource_path("translations"))),
        )
        self._translators = []
        for name, folder in folders:
            translator = QTranslator(self)
            if translator.load(name, folder):
                application.installTranslator(translator)
                self._translators.append(translator)
