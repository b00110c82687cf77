#pragma once

#include "context/companydiff.h"
#include "packs/pack.h"

#include <QList>
#include <QString>

namespace recount
{

struct OutlineField {
    QString name;
    QString before; ///< says nothing where the thing is new
    QString after;  ///< says nothing where it goes
};

struct OutlineRow {
    QString title;
    QList<OutlineField> fields;
};

/// What happens to the things of a group, and so which of a field's texts say something.
enum class OutlineKind { Changed, Added, Removed, LeftOut, Contents };

struct OutlineGroup {
    OutlineKind kind = OutlineKind::Contents;
    QString title; ///< "Changed"
    QList<OutlineRow> rows;
};

/// What an import does, to be read before it is done; every text is translated.
struct ImportOutline {
    QString summary; ///< the counts in a line
    QList<OutlineGroup> groups;
};

/// Of a table: what is changed, field by field, what is added, and what is left out and why.
ImportOutline outlineOf(const ImportPreview &preview);

/// Of a pack that is new: what is in it.
ImportOutline packContents(const Pack &pack);
/// Of a pack that replaces an earlier edition of itself: changed, added, and removed as the new one
/// lacks it. Another order of the same things is no change.
ImportOutline packReplacement(const Pack &before, const Pack &after);

} // namespace recount
