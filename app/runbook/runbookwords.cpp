#include "runbook/runbookwords.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace recount::runbookwords
{

namespace
{

/// English and French.
struct Words {
    const char *en;
    const char *fr;

    QString in(const QString &lang) const { return QString::fromUtf8(lang == u"fr" ? fr : en); }
};

constexpr std::array<Words, 19> headings{{
    {"", ""},
    {"Meaning", "Signification"},
    {"Symptoms", "Symptômes"},
    {"Lookalikes", "À ne pas confondre"},
    {"Impact if ignored", "Conséquences sans action"},
    {"Prerequisites", "Prérequis"},
    {"Placeholders", "Valeurs à remplacer"},
    {"Stop the bleeding", "Limiter les dégâts"},
    {"Diagnosis", "Diagnostic"},
    {"Step", "Étape"},
    {"Quickfixes", "Correctifs d'urgence"},
    {"Quickfix", "Correctif"},
    {"Permanent fixes", "Correctifs définitifs"},
    {"Permanent fix", "Correctif définitif"},
    {"Escalation", "Escalade"},
    {"Resolved when", "Résolu quand"},
    {"After the incident", "Après l'incident"},
    {"Changelog", "Historique"},
    {"Related", "Voir aussi"},
}};

constexpr std::array<Words, 13> labels{{
    {"Why", "Pourquoi"},
    {"Expected when healthy", "Attendu si tout va bien"},
    {"Captures", "Relève"},
    {"Verify", "Vérifier"},
    {"Undo", "Annuler"},
    {"Side effects", "Effets de bord"},
    {"Valid for", "Valable"},
    {"Expected effect", "Effet attendu"},
    {"Then", "Ensuite"},
    {"Warning", "Attention"},
    {"Caution", "Prudence"},
    {"Blast radius", "Portée"},
    {"Approval", "Accord"},
}};

constexpr std::array<Words, 7> kinds{{
    {"check", "contrôle"},
    {"action", "action"},
    {"decide", "décision"},
    {"wait", "attente"},
    {"notify", "notification"},
    {"runbook", "runbook"},
    {"end", "fin"},
}};

constexpr std::array<Words, 8> types{{
    {"string", "texte"},
    {"int", "entier"},
    {"duration", "durée"},
    {"host", "hôte"},
    {"path", "chemin"},
    {"enum", "choix"},
    {"time", "heure"},
    {"secret", "secret"},
}};

constexpr std::array<std::pair<const char *, Words>, 10> headerKeys{{
    {"service", {"Service", "Service"}},
    {"owner", {"Owner", "Responsable"}},
    {"status", {"Status", "Statut"}},
    {"alerts", {"Alerts", "Alertes"}},
    {"severity", {"Severity", "Gravité"}},
    {"dashboards", {"Dashboards", "Tableaux de bord"}},
    {"last tested", {"Last tested", "Dernier essai"}},
    {"review every", {"Review every", "À revoir tous les"}},
    {"first mitigation", {"Time to first mitigation", "Temps jusqu'au premier correctif"}},
    {"version", {"Version", "Version"}},
}};

template <class Value, std::size_t count>
QString wordIn(const std::array<Words, count> &words, Value value, const QString &lang)
{
    return words.at(std::size_t(value)).in(lang);
}

bool isFrench(const QString &lang)
{
    return lang == u"fr";
}

QString colon(const QString &lang)
{
    return isFrench(lang) ? QStringLiteral(" :") : QStringLiteral(":");
}

QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString signOf(BranchCondition::Comparison comparison)
{
    static constexpr std::array<const char *, 6> signs{"<", "≤", "=", "≠", "≥", ">"};
    return QString::fromUtf8(signs.at(std::size_t(comparison)));
}

QString compared(const BranchCondition &condition)
{
    return u' ' + signOf(condition.comparison) + u' ' + numberText(condition.value);
}

QString partText(const BranchCondition &part, const QString &lang)
{
    using Test = BranchCondition::Test;
    const QString text = conditionText(part, lang);
    const bool isWhole = part.test != Test::All && part.test != Test::Any &&
                         part.test != Test::None && part.test != Test::Words;
    return isWhole ? text : QString(u'(' + text + u')');
}

QString joined(const QList<BranchCondition> &parts, const Words &word, const QString &lang)
{
    QStringList texts;
    for (const BranchCondition &part : parts)
        texts.append(partText(part, lang));
    return texts.join(QString(u' ' + word.in(lang) + u' '));
}

QString regexText(const QString &pattern)
{
    return codeSpan(QString(u'/' + pattern + u'/'));
}

QString numberConditionText(const BranchCondition &condition, const QString &lang)
{
    QString text = condition.label.isEmpty() ? Words{"number", "nombre"}.in(lang) : condition.label;
    if (!condition.text.isEmpty())
        text += Words{" in ", " dans "}.in(lang) + regexText(condition.text);
    text += compared(condition);
    return condition.unit.isEmpty() ? text : QString(text + u' ' + condition.unit);
}

QString outcomeText(BranchTarget::Outcome outcome, const QString &lang)
{
    static constexpr std::array<Words, 4> outcomes{{
        {"end: resolved", "fin : résolu"},
        {"end: false alarm", "fin : fausse alerte"},
        {"end: handed over", "fin : relais passé"},
        {"end: stop", "fin : arrêt"},
    }};
    return wordIn(outcomes, outcome, lang);
}

QString linked(const QString &words, const QString &heading, const QString &title)
{
    return title.isEmpty() ? words : QString(u'[' + words + u"](#" + anchorOf(heading) + u')');
}

void appendDanger(QStringList &parts, Danger danger, const QString &lang)
{
    if (danger == Danger::Destructive)
        parts.append(Words{"destructive", "destructif"}.in(lang));
    else if (danger == Danger::Caution)
        parts.append(Words{"caution", "prudence"}.in(lang));
}

} // namespace

QString heading(RunbookSectionKind kind, const QString &lang)
{
    return wordIn(headings, kind, lang);
}

QString stepHeading(int number, const QString &title, const QString &lang)
{
    return heading(RunbookSectionKind::Step, lang) + u' ' + QString::number(number) + colon(lang) +
           u' ' + title;
}

QString quickfixHeading(int number, const QString &title, const QString &lang)
{
    return heading(RunbookSectionKind::Quickfix, lang) + u" Q" + QString::number(number) +
           colon(lang) + u' ' + title;
}

QString label(Label label, const QString &lang)
{
    return wordIn(labels, label, lang) + colon(lang);
}

QString headerKey(const QString &key, const QString &lang)
{
    for (const auto &[name, words] : headerKeys) {
        if (key == QLatin1String(name))
            return words.in(lang);
    }
    return key;
}

QString stepKind(StepKind kind, const QString &lang)
{
    return wordIn(kinds, kind, lang);
}

QString placeholderType(PlaceholderType type, const QString &lang)
{
    return wordIn(types, type, lang);
}

QString minutes(double minutes)
{
    const bool isWhole = minutes >= 60 && minutes < 1e9 && std::floor(minutes) == minutes;
    if (!isWhole)
        return numberText(minutes) + u" min";
    const auto whole = qint64(minutes);
    QString text = QString::number(whole / 60) + u" h";
    if (whole % 60 != 0)
        text += u' ' + QString::number(whole % 60) + u" min";
    return text;
}

QString metaLine(const RunbookStep &step, const QString &lang)
{
    QStringList parts;
    if (step.kind)
        parts.append(stepKind(*step.kind, lang));
    if (step.minutes)
        parts.append(minutes(*step.minutes));
    if (!step.where.isEmpty())
        parts.append(QString(Words{"from: ", "depuis : "}.in(lang) + step.where));
    if (!step.as.isEmpty())
        parts.append(QString(Words{"as: ", "en tant que : "}.in(lang) + step.as));
    if (step.maxVisits > 0)
        parts.append(Words{"at most %1 times", "au plus %1 fois"}.in(lang).arg(step.maxVisits));
    if (step.isIdempotent)
        parts.append(*step.isIdempotent ? Words{"idempotent", "idempotent"}.in(lang)
                                        : Words{"not idempotent", "non idempotent"}.in(lang));
    appendDanger(parts, step.danger, lang);
    if (!step.approval.isEmpty())
        parts.append(QString(label(Label::Approval, lang).toLower() + u' ' + step.approval));
    return parts.join(QStringLiteral(" · "));
}

QString metaLine(const RunbookQuickfix &quickfix, const QString &lang)
{
    QStringList parts;
    if (quickfix.minutes)
        parts.append(minutes(*quickfix.minutes));
    appendDanger(parts, quickfix.danger, lang);
    return parts.join(QStringLiteral(" · "));
}

QStringList branchHeader(const QString &lang, bool withSamples)
{
    QStringList header{Words{"If the output…", "Si la sortie…"}.in(lang),
                       Words{"Then", "Alors"}.in(lang)};
    if (withSamples)
        header.append(Words{"Sample", "Exemple"}.in(lang));
    return header;
}

QStringList placeholderHeader(const QString &lang)
{
    return {Words{"Name", "Nom"}.in(lang), Words{"Meaning", "Sens"}.in(lang),
            Words{"Type", "Type"}.in(lang), Words{"Example", "Exemple"}.in(lang),
            Words{"How to find", "Où le trouver"}.in(lang)};
}

QStringList escalationHeader(const QString &lang)
{
    return {Words{"After", "Après"}.in(lang), Words{"Who", "Qui"}.in(lang),
            Words{"How", "Comment"}.in(lang), Words{"Bring", "Apporter"}.in(lang),
            Words{"If nobody answers", "Sans réponse"}.in(lang)};
}

QString conditionText(const BranchCondition &condition, const QString &lang)
{
    using Test = BranchCondition::Test;
    switch (condition.test) {
    case Test::Words:
        return condition.text;
    case Test::Contains:
        return Words{"contains ", "contient "}.in(lang) + codeSpan(condition.text);
    case Test::NotContains:
        return Words{"does not contain ", "ne contient pas "}.in(lang) + codeSpan(condition.text);
    case Test::Matches:
        return Words{"matches ", "correspond à "}.in(lang) + regexText(condition.text);
    case Test::Equals:
        return Words{"equals ", "est égal à "}.in(lang) + codeSpan(condition.text);
    case Test::LineCount:
        return Words{"lines", "lignes"}.in(lang) + compared(condition);
    case Test::Number:
        return numberConditionText(condition, lang);
    case Test::ExitCode:
        return Words{"exit code", "code de sortie"}.in(lang) + compared(condition);
    case Test::Empty:
        return Words{"is empty", "est vide"}.in(lang);
    case Test::NotEmpty:
        return Words{"is not empty", "n'est pas vide"}.in(lang);
    case Test::MinutesInStep:
        return Words{"time in step", "temps dans l'étape"}.in(lang) + compared(condition) + u" min";
    case Test::Otherwise:
        return Words{"anything else", "sinon"}.in(lang);
    case Test::All:
        return joined(condition.parts, {"and", "et"}, lang);
    case Test::Any:
        return joined(condition.parts, {"or", "ou"}, lang);
    case Test::None:
        return Words{"none of (", "aucun de ("}.in(lang) +
               joined(condition.parts, {"or", "ou"}, lang) + u')';
    }
    return {};
}

QString targetText(const BranchTarget &target, const QString &title, const QString &lang)
{
    const QString id = idOf(target.kind, target.number);
    switch (target.kind) {
    case BranchTarget::Kind::Step:
        return Words{"go to ", "aller à "}.in(lang) +
               linked(heading(RunbookSectionKind::Step, lang) + u' ' +
                          QString::number(target.number),
                      stepHeading(target.number, title, lang), title);
    case BranchTarget::Kind::Quickfix:
        return Words{"apply ", "appliquer "}.in(lang) +
               linked(heading(RunbookSectionKind::Quickfix, lang) + u' ' + id,
                      quickfixHeading(target.number, title, lang), title);
    case BranchTarget::Kind::PermanentFix:
        return Words{"plan permanent fix ", "prévoir le correctif définitif "}.in(lang) + id;
    case BranchTarget::Kind::Escalation: {
        const QString text = Words{"escalate to ", "escalader à "}.in(lang) + id;
        return title.isEmpty() ? text : QString(text + u" (" + title + u')');
    }
    case BranchTarget::Kind::Runbook: {
        const QString words = Words{"run runbook ", "suivre le runbook "}.in(lang);
        if (!target.runbook.endsWith(QLatin1String(".md"), Qt::CaseInsensitive))
            return words + target.runbook;
        const QString address =
            target.runbook.contains(u' ') ? QString(u'<' + target.runbook + u'>') : target.runbook;
        return words + u'[' + (title.isEmpty() ? target.runbook : title) + u"](" + address + u')';
    }
    case BranchTarget::Kind::End:
        return outcomeText(target.outcome, lang);
    case BranchTarget::Kind::NotUnderstood:
        break;
    }
    return target.words.text;
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c == u' ')
            anchor += u'-';
        else if (c.isLetterOrNumber() || c == u'-' || c == u'_' || c.isSurrogate() || c.isMark())
            anchor += c;
    }
    return anchor;
}

QString codeSpan(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString ticks(longest + 1, u'`');
    const bool isBlank = text.trimmed().isEmpty();
    const bool needsRoom = text.startsWith(u'`') || text.endsWith(u'`') ||
                           (!isBlank && text.startsWith(u' ') && text.endsWith(u' '));
    const QString room = needsRoom ? QStringLiteral(" ") : QString();
    return ticks + room + text + room + ticks;
}

QList<RunbookSectionKind> sectionOrder()
{
    using enum RunbookSectionKind;
    return {Meaning,      Symptoms,        Lookalikes, ImpactIfIgnored, Prerequisites,
            Placeholders, StopTheBleeding, Diagnosis,  Quickfixes,      PermanentFixes,
            Escalation,   ResolvedWhen,    After,      Related,         Changelog};
}

} // namespace recount::runbookwords
