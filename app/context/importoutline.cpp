#include "context/importoutline.h"

#include "context/tablecolumns.h"

#include <QCoreApplication>
#include <QLocale>

namespace recount
{

namespace
{

struct Outline {
    Q_DECLARE_TR_FUNCTIONS(ImportOutline)
};

template <class Thing>
OutlineRow addedRow(const AddedRow &added, const Thing &thing,
                    const QList<TableColumn<Thing>> &columns, const QString &language)
{
    OutlineRow row{Outline::tr("Line %L1: %2").arg(added.line).arg(added.title), {}};
    for (const TableColumn<Thing> &column : columns) {
        if (const QString text = column.write(thing, language); !text.isEmpty())
            row.fields.append({column.name(language), {}, text});
    }
    return row;
}

OutlineGroup addedGroup(const ImportPreview &preview)
{
    OutlineGroup group{OutlineKind::Added, Outline::tr("Added"), {}};
    const QString &language = preview.base.language;
    for (qsizetype i = 0; i < preview.added.size(); ++i) {
        const AddedRow &added = preview.added.at(i);
        group.rows.append(
            preview.newEntries.isEmpty()
                ? addedRow(added, preview.newFixes.at(i), fixColumns(), language)
                : addedRow(added, preview.newEntries.at(i), timelineColumns(), language));
    }
    return group;
}

OutlineGroup changedGroup(const ImportPreview &preview)
{
    OutlineGroup group{OutlineKind::Changed, Outline::tr("Changed"), {}};
    for (const ChangedRow &changed : preview.changed) {
        OutlineRow row{Outline::tr("Line %L1: %2").arg(changed.line).arg(changed.title), {}};
        for (const FieldChange &field : changed.fields)
            row.fields.append({field.column, field.before, field.after});
        group.rows.append(row);
    }
    return group;
}

OutlineGroup leftOutGroup(const ImportPreview &preview)
{
    OutlineGroup group{OutlineKind::LeftOut, Outline::tr("Left out"), {}};
    for (const LeftOut &leftOut : preview.leftOut)
        group.rows.append({leftOut.reason, {}});
    return group;
}

} // namespace

ImportOutline outlineOf(const ImportPreview &preview)
{
    ImportOutline outline;
    outline.summary = Outline::tr("Changed: %L1 · Added: %L2 · Left out: %L3 · Unchanged: %L4")
                          .arg(preview.changed.size())
                          .arg(preview.added.size())
                          .arg(preview.leftOut.size())
                          .arg(preview.unchanged);
    for (const OutlineGroup &group :
         {changedGroup(preview), addedGroup(preview), leftOutGroup(preview)}) {
        if (!group.rows.isEmpty())
            outline.groups.append(group);
    }
    return outline;
}

} // namespace recount
