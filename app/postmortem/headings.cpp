#include "postmortem/headings.h"

#include <QHash>
#include <QRegularExpression>

#include <array>
#include <utility>
#include <vector>

namespace recount
{

namespace
{

/// The words of a heading without number, emoji and what stands in parentheses.
QString cleaned(const QString &words)
{
    static const QRegularExpression parentheses(QStringLiteral("\\s*\\([^)]*\\)"));
    static const QRegularExpression number(QStringLiteral("^[\\W\\d_]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString text = fieldKey(words);
    text.remove(parentheses);
    text.remove(number);
    return text.replace(u'’', u'\'').replace(u'-', u' ').trimmed();
}

template <class Value>
struct Synonyms {
    Value value;
    const char *words; ///< divided by bars, lower case, hyphens as spaces
};

template <class Value, std::size_t count>
QHash<QString, Value> indexed(const std::array<Synonyms<Value>, count> &table)
{
    QHash<QString, Value> index;
    for (const Synonyms<Value> &row : table) {
        const QString words = QString::fromUtf8(row.words);
        for (const QStringView word : QStringView(words).split(u'|'))
            index.insert(word.toString(), row.value);
    }
    return index;
}

template <class Value>
std::optional<Value> valueOf(const QString &words, const QHash<QString, Value> &index)
{
    const auto found = index.constFind(words);
    return found == index.constEnd() ? std::nullopt : std::optional(*found);
}

constexpr std::array<Synonyms<SectionKind>, 32> headings{{
    {SectionKind::Summary,
     "summary|executive summary|incident summary|overview|synopsis|tl;dr|tldr|abstract|issue "
     "summary|high level summary|résumé|synthèse|en bref"},
    {SectionKind::Background, "background|context|contexte|arrière plan"},
    {SectionKind::Impact,
     "impact|customer impact|user impact|business impact|impacts|effects|incident "
     "impact|conséquences"},
    {SectionKind::WhatHappened,
     "what happened|description|incident description|narrative|story|details|incident details|what "
     "happened?|ce qui s'est passé|déroulement|description de l'incident|leadup and fault"},
    {SectionKind::Timeline,
     "timeline|incident timeline|chronology|timeline of events|event timeline|events|chronologie|"
     "frise chronologique|fil des événements|backend timeline|timeline of incident"},
    {SectionKind::Decisions,
     "decisions|decisions made|key decisions|decision log|décisions|décisions prises"},
    {SectionKind::Detection,
     "detection|how was it detected|how was it detected?|how did we find out|monitoring and "
     "detection|détection|how we detected it"},
    {SectionKind::Trigger,
     "trigger|triggers|fault|leadup|lead up|déclencheur|triggering event|proximate cause"},
    {SectionKind::RootCause,
     "root cause|root causes|root cause analysis|cause|the cause|root cause identification|"
     "underlying cause|cause racine|cause profonde|cause première|root cause and trigger|fault and "
     "root cause"},
    {SectionKind::Factors,
     "contributing factors|contributing factor|contributing conditions analysis|contributing "
     "conditions|contributing causes|contributors|what caused the incident|what caused the "
     "incident?|factors|facteurs contributifs|facteurs aggravants|facteurs|causes contributives"},
    {SectionKind::Whys,
     "five whys|5 whys|whys|the five whys|why?|five whys analysis|cinq pourquoi|5 pourquoi"},
    {SectionKind::RuledOut,
     "ruled out|hypotheses ruled out|what it was not|discarded hypotheses|hypothèses "
     "écartées|pistes écartées"},
    {SectionKind::Mitigators,
     "mitigators|mitigating factors|what helped|facteurs atténuants|what limited the impact"},
    {SectionKind::Quickfix,
     "quickfix|quick fix|quickfix applied|quick fix applied|quickfixes|quickfixes "
     "applied|resolution|mitigation|mitigation & resolution|mitigation and resolution|recovery|"
     "resolution and recovery|immediate fix|remediation|how it was fixed|workaround|correctif "
     "d'urgence|correctifs d'urgence|correctif d'urgence appliqué|résolution|contournement|"
     "atténuation|response|response and recovery|how did we fix it"},
    {SectionKind::Actions,
     "permanent fix|permanent fixes|action items|actions|action item|action "
     "plan|actions|corrective actions|corrective and preventative measures|corrective and "
     "preventive measures|preventative measures|preventive measures|next steps|recommendations|"
     "follow up actions|follow ups|follow up|followup|follow up tasks|remediation items|"
     "improvements|todo|corrective measures|correctif définitif|correctifs définitifs|plan "
     "d'action|actions correctives|prochaines étapes|mesures correctives|long term fix|actions à "
     "mener"},
    {SectionKind::Lessons,
     "lessons learned|lessons|lessons learnt|learnings|takeaways|retrospective|reflections|leçons|"
     "leçons apprises|enseignements|leçons tirées|retour d'expérience|what did we learn"},
    {SectionKind::WentWell,
     "went well|what went well|what went well?|things that went well|what worked|what worked well|"
     "ce qui a bien fonctionné|ce qui s'est bien passé|points positifs"},
    {SectionKind::WentWrong,
     "went wrong|what went wrong|what went wrong?|things that went poorly|what went poorly|what "
     "didn't go well|what did not go well|what could have gone better|what could be improved|what "
     "didn't go so well|ce qui s'est mal passé|ce qui n'a pas fonctionné|points négatifs"},
    {SectionKind::Lucky,
     "where we got lucky|where did we get lucky|where did we get lucky?|lucky|luck|got lucky|où "
     "nous avons eu de la chance|coups de chance|la chance"},
    {SectionKind::Surprised,
     "what surprised us|surprises|surprised|what surprised us?|ce qui nous a surpris|ce qui nous "
     "a étonnés"},
    {SectionKind::Learned, "what we learned|learned|what we have learned|ce que nous avons appris"},
    {SectionKind::OpenQuestions,
     "open questions|questions|unanswered questions|remaining questions|questions ouvertes|"
     "questions en suspens"},
    {SectionKind::Messages, "messages|communication|communications|communication log"},
    {SectionKind::InternalMessage,
     "internal message|internal messages|internal communication|internal|message interne|"
     "communication interne|interne"},
    {SectionKind::ExternalMessage,
     "external message|external messages|external messaging|customer communication|status page|"
     "external communication|external|message externe|communication externe|externe"},
    {SectionKind::Glossary, "glossary|terms|definitions|glossaire"},
    {SectionKind::Related,
     "related|related incidents|similar incidents|references|links|supporting information|"
     "appendix|see also|resources|liens|incidents similaires|voir aussi|références|recurrence"},
    {SectionKind::Attachments,
     "attachments|attached files|files|pièces jointes|fichiers joints|annexes"},
    {SectionKind::Runbooks, "runbooks|runbooks used|playbooks|procédures"},
    {SectionKind::Attendees,
     "attendees|atendees|participants|responders|people involved|who was involved|authors|"
     "personnes présentes"},
    {SectionKind::Stats, "stats|statistics|metrics|key metrics|facts and figures|chiffres"},
    {SectionKind::MyRole, "my role|my part|mon rôle|my decisions|mes décisions"},
}};

constexpr std::array<Synonyms<const char *>, 23> headerKeys{{
    {"title", "title|titre|incident title"},
    {"severity", "severity|sev|sévérité|gravité|severity level|incident severity|criticité"},
    {"date", "date|incident date|date of incident|date de l'incident|when"},
    {"duration", "duration|durée|total duration|incident duration|outage duration"},
    {"impact", "impact|impact window|période d'impact"},
    {"owner", "owner|owners|responsable|postmortem owner|post mortem owner|pilote|document owner"},
    {"authors", "authors|author|auteurs|auteur"},
    {"reviewers", "reviewers|reviewer|relecteurs"},
    {"status", "status|statut|état"},
    {"services", "services|service|services affected|affected services|systems|services "
                 "touchés|affected systems|service(s) affected"},
    {"environments", "environments|environment|env|environnements|environnement"},
    {"regions", "regions|region|régions|région|regions affected|affected regions"},
    {"tags", "tags|tag|labels|étiquettes"},
    {"kind", "kind|nature|document kind|genre"},
    {"category", "category|catégorie|categories"},
    {"published", "published|publié|publié le|published at|published on"},
    {"loss", "estimated loss|estimate|estimation|perte estimée|pertes estimées"},
    {"incident", "incident|incident ref|incident id|ticket|incident number|référence|issue"},
    {"zone", "time zone|timezone|zone|fuseau horaire|fuseau"},
    {"slo", "slo|service level objective|objectif de service|objectif de niveau de service"},
    {"cost", "cost|cost of the incident|people hours|coût|coût de l'incident"},
    {"review due", "review due|review by|relecture avant|à relire avant"},
    {"meeting", "meeting|review meeting|réunion|réunion de relecture"},
}};

constexpr std::array<Synonyms<const char *>, 17> columns{{
    {"time", "time|times|when|date|timestamp|date/time|date and time|datetime|time (utc)|heure|"
             "horodatage|quand|hour|date & time|utc"},
    {"event", "event|events|what|what happened|description|details|événement|événements|entry|"
              "quoi|note|notes|activity|incident|fait"},
    {"kind", "kind|event kind|nature"},
    {"actor", "actor|who|by|role|qui|person|rôle"},
    {"evidence", "evidence|link|links|source|preuve|preuves|data|data link|référence"},
    {"action", "action|action item|action items|task|item|mesure|tâche|actions|to do|fix"},
    {"owner", "owner|assignee|responsible|responsable|assigned to|owners|porteur|dri"},
    {"due", "due|due date|deadline|eta|target date|échéance|date limite"},
    {"done", "delivered|delivered on|done|done on|livré|livrée|livré le|fait le"},
    {"type", "type|category|catégorie"},
    {"tag", "tag|team|tags|équipe"},
    {"priority", "priority|prio|priorité"},
    {"status", "status|state|statut|état"},
    {"ticket", "ticket|issue|bug|tracking|bug/ticket|jira|tracker|work item"},
    {"done when", "done when|acceptance|definition of done|terminé quand|done criteria"},
    {"addresses", "addresses|factor|cause|traite"},
    {"id", "id|#|no|n°|nr"},
}};

constexpr std::array<Synonyms<Milestone>, 9> milestones{{
    {Milestone::Introduced, "introduced|introduit|fault introduced"},
    {Milestone::Started,
     "started|start|begin|began|début|commencé|impact start|impact started|incident start|incident "
     "started|start of impact|débuté|start time|beginning|incident began"},
    {Milestone::Detected, "detected|détecté|detection|détection|time detected|discovered"},
    {Milestone::Acknowledged, "acknowledged|acked|ack|acquitté|pris en charge"},
    {Milestone::Declared, "declared|déclaré|incident declared"},
    {Milestone::Diagnosed, "diagnosed|cause found|diagnostiqué|identified|cause trouvée"},
    {Milestone::Mitigated, "mitigated|atténué|mitigation|restored|service restored|rétabli"},
    {Milestone::Resolved, "resolved|résolu|end|ended|fin|impact end|incident end|resolution|end "
                          "time|recovered|recovery|incident "
                          "resolved|end of impact|terminé"},
    {Milestone::Closed, "closed|clos|clôturé"},
}};

constexpr std::array<Synonyms<EventKind>, 10> eventKinds{{
    {EventKind::LeadUp, "lead up|leadup|prélude|change|avant"},
    {EventKind::Symptom, "symptom|symptôme"},
    {EventKind::Alert, "alert|alerte|page|alarm"},
    {EventKind::Action, "action|fix|mitigation"},
    {EventKind::Decision, "decision|décision"},
    {EventKind::Communication, "communication|message|comms|annonce"},
    {EventKind::Escalation, "escalation|escalade"},
    {EventKind::Status, "status|statut|état|update"},
    {EventKind::Discovery, "discovery|finding|découverte|constat|diagnosis"},
    {EventKind::External, "external|externe|vendor"},
}};

constexpr std::array<Synonyms<ActionType>, 6> actionTypes{{
    {ActionType::Prevent, "prevent|prevention|preventive|prévenir|prévention"},
    {ActionType::Detect, "detect|detection|detective|détecter|détection|monitoring"},
    {ActionType::Mitigate, "mitigate|mitigation|atténuer|atténuation"},
    {ActionType::Repair, "repair|fix|corrective|réparer|réparation|correction"},
    {ActionType::Investigate, "investigate|investigation|enquêter|analyse|enquête"},
    {ActionType::Process, "process|processus|procédure"},
}};

constexpr std::array<std::pair<DetectionMethod, const char *>, 6> detectionWords{{
    {DetectionMethod::Synthetic, "\\b(synthetic|probe|uptime check|sonde|health ?check)"},
    {DetectionMethod::Luck, "\\b(by (luck|chance|accident)|luck|par hasard|par chance|hasard)\\b"},
    {DetectionMethod::Customer,
     "\\b(customers?|users?|support ticket|clients?|utilisateurs?|utilisatrices?) "
     "(\\w+ )?(reports?|reported|complain\\w*|told|noticed|called|wrote|tickets?|ont|a|signal\\w*)|"
     "\\b(customer|client|support|user) (report|ticket|complaint|call)"},
    {DetectionMethod::Partner, "\\b(partner|vendor|provider|partenaire|fournisseur)"},
    {DetectionMethod::Alert,
     "\\b(alert|alerts|alerte|alertes|alarm|pager|paged|pagerduty|monitor)"},
    {DetectionMethod::Internal,
     "\\b(internal|colleague|engineer|team|developer|employee|interne|collègue|équipe|"
     "staff|dashboard|tableau de bord|manual)"},
}};

} // namespace

SectionKind sectionKindOf(const QString &heading)
{
    static const auto index = indexed(headings);
    const QString words = cleaned(heading);
    if (const auto kind = valueOf(words, index))
        return *kind;
    // "Contributing factors and causes" begins with words that are known.
    static const QRegularExpression divider(
        QStringLiteral("\\s*(?:[:–—/&,]|\\band\\b|\\bet\\b)\\s*"));
    const QString first = words.section(divider, 0, 0);
    return first == words ? SectionKind::Other : valueOf(first, index).value_or(SectionKind::Other);
}

QString headerKeyOf(const QString &key)
{
    static const auto index = indexed(headerKeys);
    const QString words = cleaned(key);
    const auto known = valueOf(words, index);
    return known ? QLatin1String(*known) : words;
}

QString columnMeaning(const QString &heading)
{
    static const auto index = indexed(columns);
    static const QRegularExpression zone(QStringLiteral(" in (?:utc|[a-z]{3,4}|[a-z]+ time)$"));
    for (QString words : {cleaned(heading), fieldKey(heading)}) {
        if (const auto known = valueOf(words.remove(zone), index))
            return QString::fromLatin1(*known);
    }
    return {};
}

std::optional<Milestone> milestoneOf(const QString &words)
{
    static const auto index = indexed(milestones);
    return valueOf(cleaned(words), index);
}

EventKind eventKindOf(const QString &words)
{
    static const auto index = indexed(eventKinds);
    return valueOf(cleaned(words), index).value_or(EventKind::None);
}

ActionType actionTypeOf(const QString &words)
{
    static const auto index = indexed(actionTypes);
    return valueOf(cleaned(words), index).value_or(ActionType::None);
}

DetectionMethod detectionMethodOf(const QString &words)
{
    static const auto expressions = [] {
        std::vector<std::pair<DetectionMethod, QRegularExpression>> made;
        for (const auto &[method, pattern] : detectionWords)
            made.emplace_back(
                method, QRegularExpression(QString::fromUtf8(pattern),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption));
        return made;
    }();
    for (const auto &[method, expression] : expressions) {
        if (expression.match(words).hasMatch())
            return method;
    }
    return DetectionMethod::None;
}

} // namespace recount
