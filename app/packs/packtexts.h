#pragma once

#include "packs/pack.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

/// One text of a pack and where it is. Paths look like JSON pointers, with ids in place of row
/// numbers where a thing has one, so they stay when rows move: "/company/name",
/// "/entries/m03-disk-full/why", "/questions/secrets/hints/0", "/stack/2/technology".
struct PackText {
    QString path;
    QString name; ///< the place in words: "Month 3, “Disk full”: why"
    QString text;
    bool needed = true; ///< a complete pack says something here
};

/// A list of texts inside a pack: "/tips", "/questions/secrets/hints".
struct PackTextList {
    QString path;
    QString name;
    QStringList texts;
    bool needed = true; ///< a complete pack has at least one
};

/// Every text of a pack, those of lists too, in the order of the schema.
QList<PackText> packTexts(const Pack &pack);
/// Every list of texts, in the same order.
QList<PackTextList> packTextLists(const Pack &pack);

/// The text at a path, to be read or written; nullptr when there is none. Only the lists on the
/// way to it are detached.
QString *packTextAt(Pack &pack, const QString &path);
QStringList *packTextListAt(Pack &pack, const QString &path);
/// The most UTF-16 code units for the text, and the most texts for the list; 0 when the path leads
/// nowhere.
qsizetype longestTextAt(const Pack &pack, const QString &path);
qsizetype mostTextsAt(const Pack &pack, const QString &path);

/// The name of a text or list; the path itself when it leads nowhere.
QString packTextName(const Pack &pack, const QString &path);

} // namespace recount
