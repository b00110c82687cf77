#pragma once

#include "documents/listsource.h"
#include "runbook/runbook.h"

namespace recount
{

/// The items of the lists of a section one by one, as patches: symptoms, prerequisites, what is
/// left to do. `runbook` was read from exactly these bytes. Markers, numbers and boxes stay as
/// they are written, and so do lists and further paragraphs within an item. Texts are Markdown.
class SectionItems
{
public:
    SectionItems(const SourceText &source, const Runbook &runbook, RunbookSectionKind kind);

    static int countOf(const Runbook &runbook, RunbookSectionKind kind);
    int count() const { return int(m_places.size()); }
    /// Words, a table or code that stand in no list.
    bool hasOther() const { return m_hasOther; }

    /// The first paragraph of an item as it is written, in one line.
    QString text(int item) const;
    QList<TextPatch> setText(int item, const QString &text) const;
    /// Behind the last item, with a box when that has one. List and section are made when they are
    /// missing.
    QList<TextPatch> add(const QString &text) const;
    QList<TextPatch> remove(int item) const;
    /// To where the item `to` is: each between them takes the next place.
    QList<TextPatch> move(int item, int to) const;

private:
    struct Place {
        int list = 0;
        int item = 0;
    };
    QByteArray contentAt(int item, int place) const;

    const SourceText &m_source;
    const Runbook &m_runbook;
    RunbookSectionKind m_kind;
    QList<ListSource> m_lists;
    QList<Place> m_places;
    bool m_hasOther = false;
};

} // namespace recount
