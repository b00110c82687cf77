#pragma once

#include "runbook/view/runbookfields.h"

namespace recount
{

/// A field of the item `index` of a list, written by edits of that type; an item that is gone by
/// then is left alone.
template <class Edits, class Item>
RunbookField
itemField(QList<Item> Runbook::*list, int index, FieldLooks looks,
          std::function<QString(const SourceText &, const Runbook &, const Item &)> read,
          std::function<QList<TextPatch>(const Edits &, const Item &, const QString &)> write)
{
    RunbookField spec{std::move(looks), {}, {}, {}, {}};
    spec.read = [list, index, read](const SourceText &source, const Runbook &values) {
        const QList<Item> &items = values.*list;
        return index < items.size() ? read(source, values, items.at(index)) : QString();
    };
    spec.write = [list, index, write](const SourceText &source, const Runbook &values,
                                      const QString &text) {
        const QList<Item> &items = values.*list;
        return index < items.size() ? write(Edits(source, values), items.at(index), text)
                                    : QList<TextPatch>();
    };
    return spec;
}

} // namespace recount
