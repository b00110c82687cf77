#pragma once

#include "documents/tablesource.h"
#include "documents/textpatch.h"
#include "runbook/runbook.h"

#include <optional>

namespace recount
{

/// Edits of the levels of escalation and of the placeholders as patches, each named by its index.
/// Sections and tables are made when they are missing.
class RunbookRowEdits
{
public:
    enum class LevelPart { After, Who, How, Bring, Acknowledge, Fallback };
    enum class PlaceholderPart { Name, Meaning, Type, Example, HowToFind, Default, Pattern };

    RunbookRowEdits(const SourceText &source, const Runbook &runbook);

    QList<TextPatch> addLevel(const QString &after, const QString &who, const QString &how) const;
    /// What has no column in the table yet gets one. Of a level that stands in a line of words
    /// only its time and role can be set.
    QList<TextPatch> setLevel(int level, LevelPart part, const QString &text) const;
    QList<TextPatch> removeLevel(int level) const;

    QList<TextPatch> addPlaceholder(const QString &name) const;
    /// A new name is set in all places where it is used.
    QList<TextPatch> setPlaceholder(int placeholder, PlaceholderPart part,
                                    const QString &text) const;
    QList<TextPatch> removePlaceholder(int placeholder) const;

private:
    struct Row {
        TableSource table;
        ByteRange block;
        int row = -1;
    };
    std::optional<Row> rowAt(const ByteRange &range) const;
    QList<TextPatch> setCell(const Row &place, const QString &meaning, const QString &header,
                             const QString &text) const;
    QList<TextPatch> addRow(RunbookSectionKind section, const QList<ByteRange> &known,
                            const QStringList &header, const QStringList &meanings,
                            const QStringList &cells) const;
    QList<TextPatch> remove(const ByteRange &range) const;
    QList<TextPatch> rename(const Placeholder &placeholder, const QString &name) const;

    const SourceText &m_source;
    const Runbook &m_runbook;
};

} // namespace recount
