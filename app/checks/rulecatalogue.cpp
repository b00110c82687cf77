#include "checks/rulecatalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RuleCatalogue)
};

std::optional<Finding::Severity> severityOf(RuleText::Level level)
{
    switch (level) {
    case RuleText::Level::Hint:
        return Finding::Severity::Hint;
    case RuleText::Level::Warning:
        return Finding::Severity::Warning;
    case RuleText::Level::Error:
        return Finding::Severity::Error;
    case RuleText::Level::Off:
        break;
    }
    return {};
}

QString severityName(std::optional<Finding::Severity> severity)
{
    if (!severity)
        return Texts::tr("not checked");
    switch (*severity) {
    case Finding::Severity::Hint:
        return Texts::tr("hint");
    case Finding::Severity::Warning:
        return Texts::tr("warning");
    case Finding::Severity::Error:
        break;
    }
    return Texts::tr("error");
}

QString quoted(const QString &text)
{
    // A comment would not be seen.
    if (text.startsWith(QLatin1String("<!--")))
        return QLatin1String("> `") + text + u'`';
    return QLatin1String("> ") + QString(text).replace(u'\n', QLatin1String("\n> "));
}

QString pageOf(const Rule &rule, const QString &mark)
{
    const QString severity = rule.work == rule.practice
                                 ? Texts::tr("Told as: %1.").arg(severityName(rule.work))
                                 : Texts::tr("Told as: %1 at work, %2 in practice.")
                                       .arg(severityName(rule.work), severityName(rule.practice));
    return QStringList{mark + u' ' + rule.id + QLatin1String(": ") + rule.title,
                       rule.why,
                       Texts::tr("Before:"),
                       quoted(rule.before),
                       Texts::tr("After:"),
                       quoted(rule.after),
                       severity,
                       Texts::tr("Source: %1.").arg(rule.source)}
               .join(QLatin1String("\n\n")) +
           u'\n';
}

} // namespace

RuleCatalogue::RuleCatalogue(const Words &words, QList<RuleText> texts)
    : m_words(words), m_texts(std::move(texts))
{
    std::sort(m_texts.begin(), m_texts.end(),
              [](const RuleText &a, const RuleText &b) { return qstrcmp(a.id, b.id) < 0; });
}

const RuleText *RuleCatalogue::textOf(const QString &id) const
{
    for (const RuleText &text : m_texts) {
        if (id == QLatin1String(text.id))
            return &text;
    }
    return nullptr;
}

QString RuleCatalogue::translated(const char *text) const
{
    return QCoreApplication::translate(m_words.context, text);
}

QStringList RuleCatalogue::ids() const
{
    QStringList ids;
    for (const RuleText &text : m_texts)
        ids.append(QLatin1String(text.id));
    return ids;
}

QString RuleCatalogue::suppressionId() const
{
    return QLatin1String(m_texts.constFirst().id);
}

std::optional<Rule> RuleCatalogue::rule(const QString &id) const
{
    const RuleText *text = textOf(id);
    if (!text)
        return {};
    return Rule{id,
                translated(text->title),
                translated(text->why),
                translated(text->source),
                translated(text->before),
                translated(text->after),
                severityOf(text->work),
                severityOf(text->practice)};
}

std::optional<Finding::Severity> RuleCatalogue::severity(const QString &id,
                                                         CheckProfile profile) const
{
    const RuleText *text = textOf(id);
    if (!text)
        return {};
    return severityOf(profile == CheckProfile::Work ? text->work : text->practice);
}

QString RuleCatalogue::page(const QString &id) const
{
    const auto found = rule(id);
    return found ? pageOf(*found, QStringLiteral("#")) : QString();
}

QString RuleCatalogue::allPages() const
{
    QString page = QLatin1String("# ") + translated(m_words.title) + QLatin1String("\n\n") +
                   translated(m_words.introduction) + u'\n';
    for (const RuleText &text : m_texts)
        page += u'\n' + pageOf(*rule(QLatin1String(text.id)), QStringLiteral("##"));
    return page;
}

} // namespace recount
