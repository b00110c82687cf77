#pragma once

#include "checks/view/checkeddocument.h"
#include "postmortem/neighbours.h"

namespace recount
{

/// A post-mortem that is open.
class OpenPostMortem : public CheckedDocument
{
    Q_OBJECT

public:
    using Edit =
        std::function<QList<TextPatch>(const SourceText &source, const PostMortem &values)>;

    /// Clock and history outlive this object.
    OpenPostMortem(const Clock &clock, DocumentHistory &history, const DocumentJournal &journal,
                   QObject *parent = nullptr);

    /// As they were read last; see `isCurrent`.
    const PostMortem &values() const;
    const RuleCatalogue &rules() const override;

    /// The other documents of the library, for what is similar; with absolute paths.
    void setNeighbours(const QList<ComparedNeighbour> &all);

    /// As `editBy`, with the source and the values of that moment.
    void edit(const Edit &make, const QString &undoText);

protected:
    Reader reader() const override;
    Checker checker() const override;

private:
    QList<ComparedNeighbour> m_neighbours;
};

} // namespace recount
