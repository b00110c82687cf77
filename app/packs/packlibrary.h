#pragma once

#include "foundation/datafolder.h"
#include "foundation/result.h"
#include "packs/pack.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace recount
{

/// The packs a user has: the shipped one in the interface's language, then imported ones in the
/// order of their titles. Of an imported pack in several languages the interface's is taken,
/// otherwise English, otherwise the first by its code: they share ids and so their progress.
class PackLibrary
{
    Q_DECLARE_TR_FUNCTIONS(PackLibrary)

public:
    /// `language` is a two-letter code; a shipped pack without it falls back to English.
    PackLibrary(DataFolder folder, QString language);

    /// Reads all packs. A broken imported pack is left out and said in `warnings`.
    Result<void> load();
    const QList<Pack> &packs() const { return m_packs; }
    /// Whether a pack of this id comes with Recount.
    static bool isShipped(const QString &packId);
    const QList<Error> &warnings() const { return m_warnings; }

    /// Checks the file and copies it, its documents inlined, into the data folder; on any error
    /// nothing has changed. A pack with the same id and language replaces the earlier import; the
    /// id of a shipped pack is refused. Answers the pack as imported; which ones are shown is in
    /// `packs()`.
    Result<Pack> import(const QString &jsonFile);

private:
    Result<Pack> readShipped(const QString &folder) const;
    Result<void> store(const Pack &pack, const QByteArray &json) const;
    int rank(const Pack &pack) const;

    DataFolder m_folder;
    QString m_language;
    QList<Pack> m_packs;
    QList<Error> m_warnings;
};

} // namespace recount
