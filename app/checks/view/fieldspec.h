#pragma once

#include "documents/passage.h"
#include "documents/textpatch.h"

#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace recount
{

using FieldChoices = QList<std::pair<QString, QString>>;

/// How a field of a form looks.
struct FieldLooks {
    enum class Kind {
        Line,   ///< one line, which wraps
        Text,   ///< Markdown of several lines
        Code,   ///< several lines in a fixed width, as a shell takes them
        Choice, ///< one of a few words, or others
        Check,
    };

    QString name; ///< stands above it; of a box beside it
    Kind kind = Kind::Line;
    QString prompt;
    /// Of a choice: what is written into the document, and what the user reads.
    FieldChoices choices;
    /// Why something can't be written, in a sentence; empty when it can. It stays to be corrected.
    std::function<QString(const QString &written)> problem;
};

/// What a field of a form edits, in a document with values of this type.
template <class Values>
struct FieldSpecOf : FieldLooks {
    /// As it is written, markup included: what is shown can be written back as it is.
    std::function<QString(const SourceText &source, const Values &values)> read;
    /// What a template says about it; shown while it is empty.
    std::function<QString(const Values &values)> help;
    /// Instead of `choices` when they follow the document.
    std::function<FieldChoices(const Values &values)> choicesNow;
    std::function<QList<TextPatch>(const SourceText &source, const Values &values,
                                   const QString &written)>
        write;
};

/// A list in which each row has several fields: quickfixes, actions, levels.
template <class Values>
struct RowsSpecOf {
    QString add; ///< the words on the button, "Add action"
    /// What is shown while there is no row.
    std::function<QString(const Values &values)> help;
    std::function<int(const Values &values)> count;
    std::function<QString(const Values &values, int row)> name; ///< "AI-2"
    std::function<QList<TextPatch>(const SourceText &source, const Values &values)> added;
    std::function<QList<TextPatch>(const SourceText &source, const Values &values, int row)>
        removed;
    /// By one place, where the order matters; none where it does not.
    std::function<QList<TextPatch>(const SourceText &source, const Values &values, int row, int to)>
        moved;
    /// The first one gets a line of its own, the others share the lines below it.
    std::function<QList<FieldSpecOf<Values>>(int row)> fields;
};

/// The same with the values of an open document in them.
struct BoundField : FieldLooks {
    std::function<QString()> read;
    std::function<QString()> help;
    std::function<FieldChoices()> choicesNow;
    std::function<QList<TextPatch>(const QString &written)> write;
};

struct BoundRows {
    QString add;
    std::function<QString()> help;
    std::function<int()> count;
    std::function<QString(int row)> name;
    std::function<QList<TextPatch>()> added;
    std::function<QList<TextPatch>(int row)> removed;
    std::function<QList<TextPatch>(int row, int to)> moved;
    std::function<QList<BoundField>(int row)> fields;
};

/// `document` has `source()` and `values()`, and outlives the field.
template <class Document, class Values>
BoundField boundField(Document &document, const FieldSpecOf<Values> &spec)
{
    BoundField bound{spec, {}, {}, {}, {}};
    bound.read = [&document, read = spec.read] {
        return read(document.source(), document.values());
    };
    if (spec.help)
        bound.help = [&document, help = spec.help] { return help(document.values()); };
    if (spec.choicesNow)
        bound.choicesNow = [&document, now = spec.choicesNow] { return now(document.values()); };
    bound.write = [&document, write = spec.write](const QString &written) {
        return write(document.source(), document.values(), written);
    };
    return bound;
}

template <class Document, class Values>
BoundRows boundRows(Document &document, const RowsSpecOf<Values> &spec)
{
    BoundRows bound;
    bound.add = spec.add;
    if (spec.help)
        bound.help = [&document, help = spec.help] { return help(document.values()); };
    bound.count = [&document, count = spec.count] { return count(document.values()); };
    bound.name = [&document, name = spec.name](int row) { return name(document.values(), row); };
    bound.added = [&document, added = spec.added] {
        return added(document.source(), document.values());
    };
    bound.removed = [&document, removed = spec.removed](int row) {
        return removed(document.source(), document.values(), row);
    };
    if (spec.moved)
        bound.moved = [&document, moved = spec.moved](int row, int to) {
            return moved(document.source(), document.values(), row, to);
        };
    bound.fields = [&document, fields = spec.fields](int row) {
        QList<BoundField> all;
        for (const FieldSpecOf<Values> &field : fields(row))
            all.append(boundField(document, field));
        return all;
    };
    return bound;
}

/// A value as it is written; the bars of a table's cell without what escapes them.
QString writtenText(const SourceText &source, const Passage &passage);

} // namespace recount
