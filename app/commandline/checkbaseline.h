#pragma once

#include "commandline/checkreport.h"
#include "foundation/result.h"

#include <QMap>

namespace recount
{

/// How many findings of each rule were accepted in each file, so that old documents do not drown
/// what is new. Files are named from the folder of the baseline; words and lines are not kept, so
/// that documents may be edited and the language changed.
class CheckBaseline
{
public:
    explicit CheckBaseline(QString path) : m_path(std::move(path)) {}

    /// Errors: those of a file, and InvalidData when it is no baseline.
    static Result<CheckBaseline> read(const QString &path);

    /// Accepts all that was found.
    void accept(const CheckReport &report);
    /// Replaces an older baseline. Errors: those of a file, and Conflict when it is another file.
    Result<void> write() const;

    /// Takes out what was accepted and answers how many that were. Where there is more of a rule
    /// than was accepted, all of it stays: nobody knows which of them is new.
    int applyTo(CheckReport &report) const;

    int size() const;

private:
    QString keyOf(const QString &file) const;

    QString m_path;
    QMap<QString, QMap<QString, int>> m_accepted; ///< by file, then by rule
};

} // namespace recount
