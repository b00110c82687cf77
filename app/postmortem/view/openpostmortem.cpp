#include "postmortem/view/openpostmortem.h"

#include "postmortem/checkpostmortem.h"
#include "postmortem/postmortemreader.h"
#include "postmortem/postmortemrules.h"

#include <algorithm>

namespace recount
{

namespace
{

class PostMortemValues : public DocumentValues
{
public:
    explicit PostMortemValues(PostMortem read = {}) : values(std::move(read)) {}

    QString title() const override { return values.title.text; }
    QString lang() const override { return values.lang; }
    QString owner() const override { return values.owners.value(0); }

    const PostMortem values;
};

const PostMortem &postMortemIn(const DocumentValues &values)
{
    return static_cast<const PostMortemValues &>(values).values;
}

} // namespace

OpenPostMortem::OpenPostMortem(const Clock &clock, DocumentHistory &history,
                               const DocumentJournal &journal, QObject *parent)
    : CheckedDocument(clock, history, journal, std::make_shared<PostMortemValues>(), parent)
{
}

const PostMortem &OpenPostMortem::values() const
{
    return postMortemIn(readValues());
}

const RuleCatalogue &OpenPostMortem::rules() const
{
    return postMortemRules();
}

void OpenPostMortem::setNeighbours(const QList<ComparedNeighbour> &all)
{
    m_neighbours = all;
    checkAgain();
}

void OpenPostMortem::edit(const Edit &make, const QString &undoText)
{
    editBy([this, make] { return make(source(), values()); }, undoText);
}

CheckedDocument::Reader OpenPostMortem::reader() const
{
    return [](const SourceText &source) {
        return std::make_shared<PostMortemValues>(readPostMortem(source));
    };
}

CheckedDocument::Checker OpenPostMortem::checker() const
{
    // Only a document of the library can be linked from there.
    const bool isOfLibrary =
        std::any_of(m_neighbours.begin(), m_neighbours.end(), [this](const ComparedNeighbour &one) {
            return one.neighbour.path == session().path();
        });
    return [profile = profile(), today = today(), path = session().path(),
            neighbours = isOfLibrary ? m_neighbours : QList<ComparedNeighbour>()](
               const SourceText &source, const DocumentValues &values) {
        return checkPostMortem({source, postMortemIn(values), profile, today, {path, neighbours}});
    };
}

} // namespace recount
