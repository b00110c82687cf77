#include "desktop/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace recount
{

namespace
{

constexpr QLatin1String filePrefix("recount_");
constexpr QLatin1String fileSuffix(".qm");
const QString english = QStringLiteral("en");

} // namespace

QStringList shippedLanguages()
{
    QStringList languages{english};
    const QStringList files =
        QDir(QStringLiteral(":/i18n"))
            .entryList({filePrefix + QLatin1Char('*') + fileSuffix}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language =
            file.mid(filePrefix.size(), file.size() - filePrefix.size() - fileSuffix.size());
        if (language != english)
            languages.append(language);
    }
    return languages;
}

QString chooseLanguage(const QString &wished)
{
    const QStringList shipped = shippedLanguages();
    if (shipped.contains(wished))
        return wished;
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString language = name.left(2).toLower();
        if (shipped.contains(language))
            return language;
    }
    return english;
}

void installLanguage(QCoreApplication &application, const QString &language)
{
    // The system's own region stays when it speaks the language: en_GB dates in an English window.
    const QLocale system = QLocale::system();
    const QLocale locale =
        system.name().startsWith(language + QLatin1Char('_')) ? system : QLocale(language);
    QLocale::setDefault(locale);

    const auto install = [&application](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>(&application);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator.release());
    };
    if (language != english) {
        install(QStringLiteral("qtbase_") + language,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    // English too has a file: it holds the plural forms.
    install(filePrefix + language, QStringLiteral(":/i18n"));
}

} // namespace recount
