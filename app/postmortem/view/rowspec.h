#pragma once

#include "postmortem/fixedits.h"
#include "postmortem/view/postmortemfields.h"

#include <functional>

namespace recount
{

/// A field of the row `index` of a list; rows that are gone by then are left alone.
template <class Item>
PostMortemField rowSpec(const QString &name, QList<Item> PostMortem::*list, int index,
                        std::function<QString(const SourceText &, const Item &)> read,
                        std::function<QList<TextPatch>(const FixEdits &, const QString &)> write)
{
    PostMortemField spec;
    spec.name = name;
    spec.read = [list, index, read](const SourceText &source, const PostMortem &values) {
        return index < (values.*list).size() ? read(source, (values.*list).at(index)) : QString();
    };
    spec.write = [list, index, write](const SourceText &source, const PostMortem &values,
                                      const QString &text) {
        return index < (values.*list).size() ? write(FixEdits(source, values), text)
                                             : QList<TextPatch>();
    };
    return spec;
}

} // namespace recount
