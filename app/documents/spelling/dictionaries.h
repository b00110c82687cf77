#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace recount
{

/// A dictionary as Hunspell reads it: two files of one name.
struct Dictionary {
    QString language; ///< "en_US"; "fr" where there is only one for all regions
    QString affixFile;
    QString wordFile;
};

/// Where dictionaries may be: the folders of RECOUNT_DICTIONARIES, `appFolder`, and those of the
/// system, the ones to be preferred first.
QStringList dictionaryFolders(const QString &appFolder);

/// Sorted by language; of several for one language, that of the first folder.
QList<Dictionary> dictionariesIn(const QStringList &folders);

/// The one for a language ("fr", "en-GB"): for its region, else for any region, the most spoken
/// first. Nothing when there is none.
std::optional<Dictionary> dictionaryFor(const QString &language,
                                        const QList<Dictionary> &dictionaries);

} // namespace recount
