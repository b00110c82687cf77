#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QCoreApplication;
class QTranslator;

namespace recount
{

/// Two-letter codes of the languages that this build carries; English is always first.
QStringList shippedLanguages();

/// The wished language when it is shipped, else the first of the system's that is, else English.
QString chooseLanguage(const QString &wished);

/// Installs Recount's and Qt's own translations and the locale of numbers and dates. The
/// translators belong to the application.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace recount
