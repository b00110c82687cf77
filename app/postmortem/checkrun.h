#pragma once

#include "checks/lexicon.h"
#include "checks/prose.h"
#include "postmortem/checkpostmortem.h"
#include "postmortem/computed.h"

#include <QStringList>

namespace recount
{

/// What all rules look at, made once for a document, and where they put what they find.
class CheckRun
{
public:
    CheckRun(const CheckInput &input, const CheckLimits &limits);

    const CheckInput &input() const { return m_input; }
    const PostMortem &document() const { return m_input.document; }
    const SourceText &source() const { return m_input.source; }
    const CheckLimits &limits() const { return m_limits; }
    const QList<MarkdownBlock> &blocks() const { return m_blocks; }
    const Prose &prose() const { return m_prose; }
    Languages languages() const { return m_languages; }
    const ComputedValues &computed() const { return m_computed; }
    QDate today() const { return m_input.today; }

    /// Whether users are meant to have felt it: neither a near miss nor a drill.
    bool isIncident() const;
    /// 1 or 2 as it is written, 0 for no level.
    int level() const { return document().severity.level; }

    // Places

    /// The heading of the first section of that kind, else nothing.
    ByteRange heading(SectionKind kind) const;
    /// The sections of that kind, without the parts of them that are of another one.
    QList<ByteRange> pieces(std::initializer_list<SectionKind> kinds) const;
    /// The value of a header field; empty when it is not there.
    ByteRange headerValue(const QString &key) const;
    /// The first of them that is somewhere.
    static ByteRange firstOf(std::initializer_list<ByteRange> ranges);
    bool isWithin(const ByteRange &range, std::initializer_list<SectionKind> kinds) const;

    // Words

    QString wordsOf(std::initializer_list<SectionKind> kinds) const;
    /// The matches of a list within the judged words of some pieces, as bytes.
    struct Found {
        ByteRange range;
        QString words;
    };
    QList<Found> find(WordList list, const QList<ByteRange> &pieces,
                      bool unlessDenied = false) const;

    // Actions

    /// "AI-2", or the beginning of its title in quotation marks.
    static QString nameOf(const ActionItem &action);
    static QString nameOf(const Factor &factor);
    static QString nameOf(const Quickfix &quickfix);
    static bool isOpen(const ActionItem &action);
    /// Something to be done or done: not given up.
    static bool counts(const ActionItem &action);
    bool hasActionOfType(std::initializer_list<ActionType> types) const;
    ByteRange placeOf(const ActionItem &action) const;

    // Telling

    /// With the severity of the rule; not at all when the profile leaves it out.
    Finding *tell(const QString &rule, const ByteRange &range, const QString &text);
    Finding *tellAs(Finding::Severity severity, const QString &rule, const ByteRange &range,
                    const QString &text);
    /// A few actions one by one, `one` holding %1 for the name; when nearly all lack the same, at
    /// once, `all` holding %1 for how many.
    void tellActions(const QString &rule, const QList<ActionItem> &actions, const QString &one,
                     const QString &all);
    QList<Finding> &findings() { return m_findings; }

private:
    const CheckInput &m_input;
    CheckLimits m_limits;
    QList<MarkdownBlock> m_blocks;
    Prose m_prose;
    Languages m_languages;
    ComputedValues m_computed;
    QList<Finding> m_findings;
    Finding m_untold; ///< what a rule writes to when the profile leaves it out
};

} // namespace recount
