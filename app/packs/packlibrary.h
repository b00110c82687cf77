#pragma once

#include "foundation/datafolder.h"
#include "foundation/result.h"
#include "packs/pack.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace recount
{

/// A pack in a file that was checked whole: it can be looked at, and then imported as it was.
struct PackCandidate {
    Pack pack;
    QByteArray json;             ///< its documents inlined
    std::optional<Pack> earlier; ///< what it replaces: the import of the same id and language
};

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

    /// Checks the file, documents and all, and changes nothing. The id of a shipped pack is
    /// refused.
    Result<PackCandidate> check(const QString &jsonFile) const;
    /// Copies the pack into the data folder; on any error nothing has changed. An earlier import of
    /// the same id and language is replaced. Answers the pack; which ones are shown is in
    /// `packs()`.
    Result<Pack> import(const PackCandidate &candidate);
    /// Both at once.
    Result<Pack> import(const QString &jsonFile);

private:
    Result<Pack> readShipped(const QString &folder) const;
    static Error refused(Error error);
    QString importedFile(const Pack &pack) const;
    Result<void> store(const PackCandidate &candidate) const;
    int rank(const Pack &pack) const;

    DataFolder m_folder;
    QString m_language;
    QList<Pack> m_packs;
    QList<Error> m_warnings;
};

} // namespace recount
