#include "postmortem/rulecatalogue.h"

#include "postmortem/ruletexts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemRules)
};

const QList<RuleText> &ruleTexts()
{
    static const QList<RuleText> texts = [] {
        QList<RuleText> all =
            factRuleTexts() + languageRuleTexts() + fixRuleTexts() + completenessRuleTexts();
        std::sort(all.begin(), all.end(),
                  [](const RuleText &a, const RuleText &b) { return qstrcmp(a.id, b.id) < 0; });
        return all;
    }();
    return texts;
}

const RuleText *textOf(const QString &id)
{
    for (const RuleText &text : ruleTexts()) {
        if (id == QLatin1String(text.id))
            return &text;
    }
    return nullptr;
}

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

QStringList ruleIds()
{
    QStringList ids;
    for (const RuleText &text : ruleTexts())
        ids.append(QLatin1String(text.id));
    return ids;
}

std::optional<Rule> ruleOf(const QString &id)
{
    const RuleText *text = textOf(id);
    if (!text)
        return {};
    return Rule{id,
                Texts::tr(text->title),
                Texts::tr(text->why),
                Texts::tr(text->source),
                Texts::tr(text->before),
                Texts::tr(text->after),
                severityOf(text->work),
                severityOf(text->practice)};
}

std::optional<Finding::Severity> ruleSeverity(const QString &id, CheckProfile profile)
{
    const RuleText *text = textOf(id);
    if (!text)
        return {};
    return severityOf(profile == CheckProfile::Work ? text->work : text->practice);
}

QString rulePage(const QString &id)
{
    const auto rule = ruleOf(id);
    return rule ? pageOf(*rule, QStringLiteral("#")) : QString();
}

QString rulesPage()
{
    QString page =
        QLatin1String("# ") + Texts::tr("The checks of a post-mortem") + QLatin1String("\n\n") +
        Texts::tr("Every finding says where it is and what to do. What does not fit a document "
                  "can be hidden there for a while, with a reason.") +
        u'\n';
    for (const QString &id : ruleIds())
        page += u'\n' + pageOf(*ruleOf(id), QStringLiteral("##"));
    return page;
}

} // namespace recount
