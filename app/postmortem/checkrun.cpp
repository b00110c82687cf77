#include "postmortem/checkrun.h"

#include "postmortem/postmortemrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

QString shortened(const QString &words)
{
    constexpr qsizetype longest = 40;
    const QString line = words.simplified();
    if (line.size() <= longest)
        return Texts::tr("“%1”").arg(line);
    const qsizetype space = line.lastIndexOf(u' ', longest);
    return Texts::tr("“%1…”").arg(line.left(space > longest / 2 ? space : longest));
}

bool contains(std::initializer_list<SectionKind> kinds, SectionKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

CheckRun::CheckRun(const CheckInput &input, const CheckLimits &limits)
    : m_input(input)
    , m_limits(limits)
    , m_blocks(markdownBlocks(input.source))
    , m_prose(input.source, m_blocks)
    , m_languages(languagesOf(input.document.lang, m_prose.words()))
    , m_computed(computedValues(input.document))
{
}

bool CheckRun::isIncident() const
{
    return document().kind == IncidentKind::Incident || document().kind == IncidentKind::Story;
}

ByteRange CheckRun::heading(SectionKind kind) const
{
    const PostMortemSection *section = document().section(kind);
    if (!section)
        return {};
    return source().line(source().lineAt(section->heading.begin));
}

QList<ByteRange> CheckRun::pieces(std::initializer_list<SectionKind> kinds) const
{
    const QList<PostMortemSection> &sections = document().sections;
    QList<ByteRange> found;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const PostMortemSection &section = sections.at(i);
        if (!contains(kinds, section.kind))
            continue;
        // A section of its kind within it is a piece of its own.
        found.append(section.body);
        for (qsizetype inner = i + 1;
             inner < sections.size() && section.whole.contains(sections.at(inner).whole);) {
            const PostMortemSection &part = sections.at(inner);
            if (part.kind == SectionKind::Other) {
                found.append(part.body);
                ++inner;
                continue;
            }
            do
                ++inner;
            while (inner < sections.size() && part.whole.contains(sections.at(inner).whole));
        }
    }
    return found;
}

ByteRange CheckRun::headerValue(const QString &key) const
{
    return document().header.value(key).range;
}

ByteRange CheckRun::firstOf(std::initializer_list<ByteRange> ranges)
{
    for (const ByteRange &range : ranges) {
        if (!range.isEmpty())
            return range;
    }
    return {};
}

bool CheckRun::isWithin(const ByteRange &range, std::initializer_list<SectionKind> kinds) const
{
    const QList<ByteRange> found = pieces(kinds);
    return std::any_of(found.begin(), found.end(),
                       [&](const ByteRange &piece) { return piece.contains(range); });
}

QString CheckRun::wordsOf(std::initializer_list<SectionKind> kinds) const
{
    QString words;
    for (const ByteRange &piece : pieces(kinds))
        words += m_prose.wordsIn(piece) + u'\n';
    return words;
}

QList<CheckRun::Found> CheckRun::find(WordList list, const QList<ByteRange> &pieces,
                                      bool unlessDenied) const
{
    QList<Found> found;
    for (const ByteRange &piece : pieces) {
        const qsizetype from = m_prose.index(piece.begin);
        for (const WordMatch &match :
             wordMatches(list, m_languages, m_prose.wordsIn(piece), unlessDenied))
            found.append({m_prose.bytes(from + match.from, match.length), match.words});
    }
    return found;
}

QString CheckRun::nameOf(const ActionItem &action)
{
    return action.id.isEmpty() ? shortened(action.title.text) : action.id;
}

QString CheckRun::nameOf(const Factor &factor)
{
    return factor.id.isEmpty() ? shortened(factor.text.text) : factor.id;
}

QString CheckRun::nameOf(const Quickfix &quickfix)
{
    return quickfix.id.isEmpty() ? shortened(quickfix.what.text) : quickfix.id;
}

bool CheckRun::isOpen(const ActionItem &action)
{
    return action.status == ActionStatus::Open || action.status == ActionStatus::Doing;
}

bool CheckRun::counts(const ActionItem &action)
{
    return action.status != ActionStatus::WontDo;
}

bool CheckRun::hasActionOfType(std::initializer_list<ActionType> types) const
{
    return std::any_of(document().actions.begin(), document().actions.end(),
                       [&](const ActionItem &action) {
                           return counts(action) &&
                                  std::find(types.begin(), types.end(), action.type) != types.end();
                       });
}

ByteRange CheckRun::placeOf(const ActionItem &action) const
{
    return firstOf({action.title.range, action.range});
}

Finding *CheckRun::tell(const QString &rule, const ByteRange &range, const QString &text)
{
    const auto severity = postMortemRules().severity(rule, m_input.profile);
    if (severity)
        return tellAs(*severity, rule, range, text);
    m_untold = {};
    return &m_untold;
}

Finding *CheckRun::tellAs(Finding::Severity severity, const QString &rule, const ByteRange &range,
                          const QString &text)
{
    if (!postMortemRules().severity(rule, m_input.profile)) {
        m_untold = {};
        return &m_untold;
    }
    const ByteRange place = range.isEmpty() ? ByteRange{} : range;
    m_findings.append({rule, severity, place, text, {}, {}});
    return &m_findings.last();
}

void CheckRun::tellActions(const QString &rule, const QList<ActionItem> &actions,
                           const QString &one, const QString &all)
{
    const auto counted = std::count_if(document().actions.begin(), document().actions.end(),
                                       [](const ActionItem &action) { return counts(action); });
    const bool areAll = actions.size() > 1 && actions.size() == counted;
    const bool areMost =
        actions.size() > m_limits.listedOneByOne && 4 * actions.size() >= 3 * counted;
    if (areAll || areMost) {
        tell(rule, firstOf({heading(SectionKind::Actions), actions.constFirst().range}),
             all.arg(actions.size()).arg(counted));
        return;
    }
    for (const ActionItem &action : actions)
        tell(rule, placeOf(action), one.arg(nameOf(action)));
}

} // namespace recount
