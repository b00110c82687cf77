#pragma once

#include "documents/documentparts.h"
#include "documents/textpatch.h"

namespace recount
{

/// One part of `words · key: value · flag`.
struct FieldPart {
    QString key; ///< as `fieldKey` gives it; empty for a flag
    Passage value;
    ByteRange range; ///< key and value, without the dots beside it
};

/// An item of a list, or a paragraph, as its words and the fields behind them.
struct FieldList {
    Passage words; ///< up to the first dot; empty when it begins with a field
    QList<FieldPart> parts;

    /// Of several with one of these keys the last one, which is the one that counts.
    const FieldPart *find(const QStringList &keys) const;
};

/// `range` is the paragraph. Dots within `code` or links divide nothing.
FieldList readFieldList(const DocumentParts &document, const ByteRange &range);

/// Words that go into such a paragraph: dots that would divide them are written as entities, and
/// what would open code without an end is escaped, so that no part of the words becomes a field
/// and no field becomes a part of them.
QString dotsAsWords(const QString &words);
/// Written words as they are shown where no dot divides: the other way round, where that is one.
QString dotsShown(const QString &written);

/// Sets the value of a field that is there, adds it at the end when it is not, and takes it out
/// when the value is empty. `keys`: the key to be written, then others that mean the same.
TextPatch setFieldPart(const SourceText &source, const FieldList &fields,
                       const ByteRange &paragraph, const QStringList &keys, const QString &value);

} // namespace recount
