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
    /// only its time and role can be set. A new role is set in what leads to the level, too.
    QList<TextPatch> setLevel(int level, LevelPart part, const QString &text) const;
    /// Levels are numbered by their place: what names those behind it follows, and what names it
    /// says E0, which never exists.
    QList<TextPatch> removeLevel(int level) const;

    QList<TextPatch> addPlaceholder(const QString &name) const;
    /// Several at once, in that order.
    QList<TextPatch> addPlaceholders(const QStringList &names) const;
    /// A new name is set in all places where it is used or captured.
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
                            const QList<QStringList> &rows) const;
    QList<TextPatch> remove(const ByteRange &range) const;
    QList<TextPatch> followRole(const EscalationLevel &level, const QString &role) const;
    QList<TextPatch> rename(const Placeholder &placeholder, const QString &name) const;

    const SourceText &m_source;
    const Runbook &m_runbook;
};

} // namespace recount
