#pragma once

#include "documents/textpatch.h"

#include <optional>

namespace recount
{

/// A document of which some parts change places and others their words, as patches of its bytes,
/// with where its bytes go. Blank lines and whatever else stands between the parts stays where it
/// is, so that moving a part there and back makes the same bytes.
class RearrangedText
{
public:
    /// Outlived by `source`.
    explicit RearrangedText(const SourceText &source);

    /// `parts` ascend and do not overlap. `order`: the part that comes at each place.
    void permute(const QList<ByteRange> &parts, const QList<int> &order);
    /// None of them reaches over the end of a part.
    void change(const QList<TextPatch> &patches);

    QByteArray bytes() const;
    /// Where a byte is afterwards; -1 when it is taken out.
    qsizetype placeOf(qsizetype before) const;
    /// As few and as small as can be.
    QList<TextPatch> patches() const;

private:
    struct Piece {
        ByteRange range;
        qsizetype place = 0; ///< afterwards
    };
    QList<TextPatch> changesIn(const ByteRange &range) const;
    QByteArray written(const ByteRange &range) const;
    const QList<Piece> &pieces() const;
    std::optional<QList<TextPatch>> asOneMove() const;

    const SourceText &m_source;
    QList<ByteRange> m_parts;
    QList<int> m_order;
    QList<TextPatch> m_changes; ///< by place
    mutable QList<Piece> m_pieces;
};

} // namespace recount
