#include "postmortem/documentwords.h"

#include "postmortem/postmortemjson.h"

namespace recount::documentwords
{

namespace
{

struct Words {
    const char *english;
    const char *french;
};

QString chosen(const Words &words, const QString &lang)
{
    return QString::fromUtf8(lang == u"fr" ? words.french : words.english);
}

QString chosen(const QHash<QString, Words> &table, const QString &key, const QString &lang)
{
    const auto found = table.constFind(key);
    return found == table.constEnd() ? key : chosen(*found, lang);
}

} // namespace

QString heading(SectionKind kind, const QString &lang)
{
    static const QHash<SectionKind, Words> table = {
        {SectionKind::Summary, {"Summary", "Résumé"}},
        {SectionKind::Background, {"Background", "Contexte"}},
        {SectionKind::Impact, {"Impact", "Impact"}},
        {SectionKind::WhatHappened, {"What happened", "Ce qui s’est passé"}},
        {SectionKind::Timeline, {"Timeline", "Chronologie"}},
        {SectionKind::Decisions, {"Decisions", "Décisions"}},
        {SectionKind::Detection, {"Detection", "Détection"}},
        {SectionKind::Trigger, {"Trigger", "Déclencheur"}},
        {SectionKind::RootCause, {"Root cause", "Cause racine"}},
        {SectionKind::Factors, {"Contributing factors", "Facteurs contributifs"}},
        {SectionKind::Whys, {"Five whys", "Cinq pourquoi"}},
        {SectionKind::RuledOut, {"Ruled out", "Pistes écartées"}},
        {SectionKind::Mitigators, {"What limited the impact", "Facteurs atténuants"}},
        {SectionKind::Quickfix, {"Quickfix applied", "Correctif d’urgence"}},
        {SectionKind::Actions, {"Permanent fix", "Correctif définitif"}},
        {SectionKind::Lessons, {"Lessons learned", "Leçons apprises"}},
        {SectionKind::WentWell, {"Went well", "Ce qui a bien fonctionné"}},
        {SectionKind::WentWrong, {"Went wrong", "Ce qui n’a pas fonctionné"}},
        {SectionKind::Lucky, {"Where we got lucky", "Où nous avons eu de la chance"}},
        {SectionKind::Surprised, {"What surprised us", "Ce qui nous a surpris"}},
        {SectionKind::Learned, {"What we learned", "Ce que nous avons appris"}},
        {SectionKind::OpenQuestions, {"Open questions", "Questions ouvertes"}},
        {SectionKind::Messages, {"Messages", "Messages"}},
        {SectionKind::InternalMessage, {"Internal message", "Message interne"}},
        {SectionKind::ExternalMessage, {"External message", "Message externe"}},
        {SectionKind::Glossary, {"Glossary", "Glossaire"}},
        {SectionKind::Related, {"Related", "Voir aussi"}},
        {SectionKind::Attachments, {"Attachments", "Pièces jointes"}},
        {SectionKind::Runbooks, {"Runbooks", "Procédures"}},
        {SectionKind::Attendees, {"Attendees", "Participants"}},
        {SectionKind::Stats, {"Stats", "Chiffres"}},
        {SectionKind::MyRole, {"My role", "Mon rôle"}},
    };
    const auto found = table.constFind(kind);
    return found == table.constEnd() ? QString() : chosen(*found, lang);
}

QString headerKey(const QString &key, const QString &lang)
{
    static const QHash<QString, Words> table = {
        {QStringLiteral("title"), {"Title", "Titre"}},
        {QStringLiteral("severity"), {"Severity", "Gravité"}},
        {QStringLiteral("date"), {"Date", "Date"}},
        {QStringLiteral("duration"), {"Duration", "Durée"}},
        {QStringLiteral("impact"), {"Impact", "Impact"}},
        {QStringLiteral("owner"), {"Owner", "Responsable"}},
        {QStringLiteral("authors"), {"Authors", "Auteurs"}},
        {QStringLiteral("reviewers"), {"Reviewers", "Relecteurs"}},
        {QStringLiteral("status"), {"Status", "Statut"}},
        {QStringLiteral("services"), {"Services", "Services"}},
        {QStringLiteral("environments"), {"Environments", "Environnements"}},
        {QStringLiteral("regions"), {"Regions", "Régions"}},
        {QStringLiteral("tags"), {"Tags", "Étiquettes"}},
        {QStringLiteral("kind"), {"Kind", "Nature"}},
        {QStringLiteral("category"), {"Category", "Catégorie"}},
        {QStringLiteral("published"), {"Published", "Publié"}},
        {QStringLiteral("loss"), {"Estimated loss", "Pertes estimées"}},
        {QStringLiteral("incident"), {"Incident", "Incident"}},
        {QStringLiteral("slo"), {"SLO", "Objectif de service"}},
        {QStringLiteral("cost"), {"Cost", "Coût"}},
        {QStringLiteral("review due"), {"Review due", "Relecture avant"}},
        {QStringLiteral("meeting"), {"Meeting", "Réunion"}},
    };
    return chosen(table, key, lang);
}

QString fieldName(const QString &key, const QString &lang)
{
    static const QHash<QString, Words> table = {
        {QStringLiteral("owner"), {"owner", "responsable"}},
        {QStringLiteral("due"), {"due", "échéance"}},
        {QStringLiteral("done when"), {"done when", "terminé quand"}},
        {QStringLiteral("done"), {"done", "livré"}},
        {QStringLiteral("addresses"), {"addresses", "traite"}},
        {QStringLiteral("priority"), {"priority", "priorité"}},
        {QStringLiteral("status"), {"status", "statut"}},
        {QStringLiteral("applied"), {"applied", "appliqué"}},
        {QStringLiteral("verified"), {"verified", "vérifié"}},
        {QStringLiteral("in place"), {"in place", "en place"}},
        {QStringLiteral("remove by"), {"remove by", "à retirer avant"}},
        {QStringLiteral("side effects"), {"side effects", "effets de bord"}},
        {QStringLiteral("rollback"), {"rollback", "retour arrière"}},
        {QStringLiteral("by"), {"by", "par"}},
        {QStringLiteral("at"), {"at", "à"}},
        {QStringLiteral("options"), {"options", "options"}},
        {QStringLiteral("known then"), {"known then", "connu alors"}},
        {QStringLiteral("because"), {"because", "parce que"}},
        {QStringLiteral("saves"), {"saves", "fait gagner"}},
        {QStringLiteral("yes"), {"yes", "oui"}},
        {QStringLiteral("no"), {"no", "non"}},
    };
    return chosen(table, key, lang);
}

QString milestone(Milestone milestone, const QString &lang)
{
    static const QHash<QString, Words> table = {
        {QStringLiteral("introduced"), {"introduced", "introduit"}},
        {QStringLiteral("started"), {"started", "début"}},
        {QStringLiteral("detected"), {"detected", "détecté"}},
        {QStringLiteral("acknowledged"), {"acknowledged", "acquitté"}},
        {QStringLiteral("declared"), {"declared", "déclaré"}},
        {QStringLiteral("diagnosed"), {"diagnosed", "diagnostiqué"}},
        {QStringLiteral("mitigated"), {"mitigated", "atténué"}},
        {QStringLiteral("resolved"), {"resolved", "résolu"}},
        {QStringLiteral("closed"), {"closed", "clos"}},
    };
    return chosen(table, nameOf(milestone), lang);
}

QString eventKind(EventKind kind, const QString &lang)
{
    static const QHash<QString, Words> table = {
        {QStringLiteral("none"), {"", ""}},
        {QStringLiteral("lead-up"), {"lead-up", "prélude"}},
        {QStringLiteral("symptom"), {"symptom", "symptôme"}},
        {QStringLiteral("alert"), {"alert", "alerte"}},
        {QStringLiteral("action"), {"action", "action"}},
        {QStringLiteral("decision"), {"decision", "décision"}},
        {QStringLiteral("communication"), {"communication", "communication"}},
        {QStringLiteral("escalation"), {"escalation", "escalade"}},
        {QStringLiteral("status"), {"status", "statut"}},
        {QStringLiteral("discovery"), {"discovery", "découverte"}},
        {QStringLiteral("external"), {"external", "externe"}},
    };
    return chosen(table, nameOf(kind), lang);
}

QString actionType(ActionType type, const QString &lang)
{
    static const QHash<QString, Words> table = {
        {QStringLiteral("none"), {"", ""}},
        {QStringLiteral("prevent"), {"prevent", "prévenir"}},
        {QStringLiteral("detect"), {"detect", "détecter"}},
        {QStringLiteral("mitigate"), {"mitigate", "atténuer"}},
        {QStringLiteral("repair"), {"repair", "réparer"}},
        {QStringLiteral("investigate"), {"investigate", "enquêter"}},
        {QStringLiteral("process"), {"process", "processus"}},
    };
    return chosen(table, nameOf(type), lang);
}

QStringList timelineHeader(const QString &lang)
{
    return lang == u"fr" ? QStringList{QStringLiteral("Heure"), QStringLiteral("Nature"),
                                       QStringLiteral("Événement"), QStringLiteral("Preuve")}
                         : QStringList{QStringLiteral("Time"), QStringLiteral("Kind"),
                                       QStringLiteral("Event"), QStringLiteral("Evidence")};
}

QList<SectionKind> sectionOrder()
{
    return {SectionKind::Summary,         SectionKind::Background, SectionKind::Impact,
            SectionKind::WhatHappened,    SectionKind::Timeline,   SectionKind::Decisions,
            SectionKind::Detection,       SectionKind::Trigger,    SectionKind::RootCause,
            SectionKind::Factors,         SectionKind::Whys,       SectionKind::RuledOut,
            SectionKind::Mitigators,      SectionKind::Quickfix,   SectionKind::Actions,
            SectionKind::Lessons,         SectionKind::WentWell,   SectionKind::WentWrong,
            SectionKind::Lucky,           SectionKind::Surprised,  SectionKind::Learned,
            SectionKind::OpenQuestions,   SectionKind::Messages,   SectionKind::InternalMessage,
            SectionKind::ExternalMessage, SectionKind::Glossary,   SectionKind::Related,
            SectionKind::Attachments,     SectionKind::Runbooks,   SectionKind::Attendees,
            SectionKind::MyRole,          SectionKind::Stats};
}

} // namespace recount::documentwords
