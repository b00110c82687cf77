#include "runbook/runbookheadings.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace recount
{

namespace
{

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// The words of a heading without number, emoji and what stands in parentheses.
QString cleanedHeading(const QString &words)
{
    static const QRegularExpression parentheses(QStringLiteral("\\s*\\([^)]*\\)"));
    static const QRegularExpression number(QStringLiteral("^[\\W\\d_]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression tail(QStringLiteral("[\\s?!…._]+$"));
    QString text = fieldKey(words.left(200));
    text.remove(parentheses);
    text.remove(number);
    text.remove(tail);
    return text.replace(u'’', u'\'').replace(u'-', u' ').trimmed();
}

template <class Value>
struct WordRow {
    Value value;
    const char *words; ///< divided by bars, lower case, hyphens as spaces
};

template <class Value, std::size_t count>
QHash<QString, Value> indexOfRows(const std::array<WordRow<Value>, count> &table)
{
    QHash<QString, Value> index;
    for (const WordRow<Value> &row : table) {
        const QString words = QString::fromUtf8(row.words);
        for (const QStringView word : QStringView(words).split(u'|'))
            index.insert(word.toString(), row.value);
    }
    return index;
}

constexpr std::array<WordRow<RunbookSectionKind>, 15> sectionWords{{
    {RunbookSectionKind::Meaning,
     "meaning|overview|summary|description|about|about this alert|alert description|what it "
     "means|purpose|context|background|introduction|signification|sens|présentation|résumé|"
     "contexte"},
    {RunbookSectionKind::Symptoms,
     "symptoms|symptom|symptoms and alerts|signs|trigger|triggers|alerts|alert|when to use|when to "
     "use this runbook|when to use this|detection|symptômes|symptôme|signes|déclencheurs|quand "
     "l'utiliser|alertes"},
    {RunbookSectionKind::Lookalikes,
     "lookalikes|look alikes|not to be confused with|false positives|similar problems|à ne pas "
     "confondre|faux amis|problèmes semblables"},
    {RunbookSectionKind::ImpactIfIgnored,
     "impact|impact if ignored|consequences|user impact|customer impact|conséquences|conséquences "
     "sans action|impacts"},
    {RunbookSectionKind::Prerequisites,
     "prerequisites|prerequisite|pre requisites|requirements|before you start|before you begin|"
     "access|access needed|you need|what you need|preparation|prérequis|avant de commencer|accès"},
    {RunbookSectionKind::Placeholders,
     "placeholders|variables|parameters|inputs|values|values to replace|valeurs à remplacer|"
     "valeurs|variables à remplacer|paramètres|espaces réservés"},
    {RunbookSectionKind::StopTheBleeding,
     "stop the bleeding|first aid|immediate action|immediate actions|limiter les dégâts|arrêter "
     "l'hémorragie|premiers secours|action immédiate"},
    {RunbookSectionKind::Diagnosis,
     "diagnosis|diagnostic|diagnostics|diagnose|troubleshooting|troubleshoot|investigation|"
     "investigate|triage|analysis|steps|procedure|procedures|instructions|possible checks|checks|"
     "what to check|debugging|how to debug|initial investigation|verification "
     "steps|playbook|runbook|"
     "étapes|procédure|dépannage|vérifications|analyse|enquête|marche à suivre"},
    {RunbookSectionKind::Quickfixes,
     "quickfixes|quickfix|quick fix|quick fixes|mitigation|mitigations|mitigation steps|"
     "resolution|resolutions|resolution steps|remediation|remediations|fix|fixes|how to fix|"
     "solution|solutions|recovery|recovery steps|workaround|workarounds|correction|corrections|"
     "possible resolutions|potential resolutions|correctifs d'urgence|correctif d'urgence|"
     "correctifs|résolution|atténuation|contournement|contournements|remédiation|remède|remèdes"},
    {RunbookSectionKind::PermanentFixes,
     "permanent fixes|permanent fix|long term fix|long term fixes|long term solution|correctifs "
     "définitifs|correctif définitif|correctifs permanents|correction définitive"},
    {RunbookSectionKind::Escalation,
     "escalation|escalations|escalate|escalation path|escalation paths|when to escalate|who to "
     "call|contacts|contact|escalade|escalades|qui appeler|qui prévenir"},
    {RunbookSectionKind::ResolvedWhen,
     "resolved when|exit criteria|done when|verification|verify|verify the fix|how to verify|"
     "success criteria|validation|résolu quand|critères de sortie|terminé quand|fin de "
     "l'incident|c'est résolu quand"},
    {RunbookSectionKind::After,
     "after the incident|after|afterwards|follow up|follow ups|followup|post incident|clean up|"
     "cleanup|prevention|after action|après l'incident|après|suites|suivi"},
    {RunbookSectionKind::Changelog,
     "changelog|change log|changes|history|revision history|revisions|historique|modifications|"
     "journal des modifications"},
    {RunbookSectionKind::Related,
     "related|related runbooks|see also|references|links|useful links|dependencies|further "
     "reading|additional resources|resources|voir aussi|liens|références|runbooks liés"},
}};

constexpr std::array<WordRow<const char *>, 12> headerKeyWords{{
    {"service", "service|services|system|systems|système|application"},
    {"owner", "owner|owners|team|responsable|responsables|équipe|maintainer|maintainers|owned by"},
    {"service / owner", "service / owner|service/owner|service / responsable|service/responsable"},
    {"status", "status|state|statut|état"},
    {"alerts", "alerts|alert|alert name|alertes|alerte|pager"},
    {"severity", "severity|severity hint|gravité|sévérité|criticité"},
    {"dashboards", "dashboards|dashboard|tableaux de bord|tableau de bord"},
    {"last tested",
     "last tested|tested|last test|last drill|last verified|dernier essai|testé|testé "
     "le|dernier test|dernière vérification"},
    {"review every", "review every|review interval|review|à revoir tous les|revoir tous les|"
                     "révision tous les"},
    {"first mitigation", "time to first mitigation|first mitigation|time to mitigate|temps "
                         "jusqu'au premier correctif|premier correctif"},
    {"version", "version"},
    {"stop the bleeding", "stop the bleeding|limiter les dégâts|arrêter l'hémorragie"},
}};

constexpr std::array<WordRow<const char *>, 24> columnWords{{
    {"name", "name|placeholder|variable|parameter|nom|paramètre|valeur à remplacer"},
    {"meaning", "meaning|description|what it is|sens|signification|ce que c'est"},
    {"type", "type|kind"},
    {"default", "default|default value|défaut|par défaut|valeur par défaut"},
    {"example", "example|e.g|exemple"},
    {"pattern", "pattern|format|motif|modèle"},
    {"values", "values|allowed values|choices|valeurs|choix|valeurs possibles"},
    {"required", "required|mandatory|obligatoire|requis"},
    {"find", "how to find|how to find it|where to find it|where to find|source|found by|where to "
             "get it|où le trouver|où la trouver|comment le trouver|comment la trouver|où "
             "trouver"},
    {"condition",
     "if the output|if|when|condition|output|result|if you see|you see|observation|finding|if "
     "output|case|si la sortie|si|quand|sortie|résultat|si vous voyez|constat|cas"},
    {"then", "then|do|action|next|next step|go to|what to do|do this|then do|alors|faire|que "
             "faire|étape suivante|suite"},
    {"sample", "sample|sample output|example output|échantillon|exemple de sortie|exemple"},
    {"after", "after|elapsed|time|delay|when not resolved in|not resolved in|après|délai|temps|au "
              "bout de"},
    {"who", "who|role|contact|team|person|escalate to|whom|level|qui|rôle|équipe|personne"},
    {"how", "how|channel|via|reach|reach by|comment|canal|moyen|par"},
    {"bring", "bring|with|information|say|what to bring|apporter|à apporter|informations|avec"},
    {"acknowledge", "acknowledge within|ack within|answers within|response time|répond en|réponse "
                    "sous|accusé sous"},
    {"fallback", "if nobody answers|if no answer|fallback|otherwise|no answer|sans réponse|si "
                 "personne ne répond|sinon"},
    {"symptom", "symptom|sign|symptôme|signe"},
    {"signal", "signal|seen in|kind of signal|vu dans"},
    {"query", "query|requête"},
    {"threshold", "threshold|limit|seuil|limite"},
    {"date", "date"},
    {"why", "why|reason|pourquoi|raison"},
}};

constexpr std::array<WordRow<const char *>, 18> labelWords{{
    {"why", "why|reason|pourquoi|raison"},
    {"expected", "expected when healthy|expected|expected output|expected result|when healthy|"
                 "healthy output|healthy|attendu si tout va bien|attendu|résultat attendu|sortie "
                 "attendue|si tout va bien"},
    {"captures", "captures|capture|note down|keep|relève|relever|noter"},
    {"verify", "verify|verification|check|verified by|verify with|vérifier|vérification|contrôle"},
    {"undo", "undo|rollback|roll back|revert|to undo|how to undo|annuler|retour arrière|annulation|"
             "pour annuler"},
    {"side effects", "side effects|side effect|effets de bord|effet de bord|effets secondaires"},
    {"valid for", "valid for|valid|lasts|holds for|valable|valable pendant|valide pendant|tient"},
    {"effect", "expected effect|effect|effet attendu|effet"},
    {"then", "then|next|afterwards|ensuite|puis|après"},
    {"quickfix", "quickfix|quick fix|workaround|correctif d'urgence|correctif|contournement"},
    {"permanent fix", "permanent fix|long term fix|correctif définitif|correctif permanent|"
                      "correction définitive"},
    {"blast radius", "blast radius|affects|portée|rayon d'impact"},
    {"approval", "approval|approved by|needs approval|needs approval from|accord|approbation|"
                 "validation"},
    {"from", "from|where|on|run on|run from|host|context|depuis|où|sur"},
    {"as", "as|user|as user|en tant que|utilisateur"},
    {"danger", "danger|risk|risque"},
    {"minutes", "takes|time|duration|durée|temps|time budget"},
    {"visits", "at most|max visits|au plus"},
}};

constexpr std::array<WordRow<StepKind>, 7> kindWords{{
    {StepKind::Check, "check|look|read|inspect|contrôle|vérification|lecture|vérifier"},
    {StepKind::Action, "action|change|act|changement|modification"},
    {StepKind::Decide, "decide|decision|choice|décision|décider|choix"},
    {StepKind::Wait, "wait|pause|attente|attendre"},
    {StepKind::Notify, "notify|tell|message|notification|prévenir"},
    {StepKind::SubRunbook, "runbook|sub runbook|subrunbook|sous runbook"},
    {StepKind::End, "end|done|fin|terminé"},
}};

constexpr std::array<WordRow<PlaceholderType>, 8> typeWords{{
    {PlaceholderType::String, "string|text|name|texte|chaîne|nom"},
    {PlaceholderType::Int, "int|integer|number|port|entier|nombre"},
    {PlaceholderType::Duration, "duration|durée"},
    {PlaceholderType::Host, "host|hostname|ip|address|endpoint|hôte|adresse"},
    {PlaceholderType::Path, "path|file|folder|directory|url|chemin|fichier|dossier"},
    {PlaceholderType::Enum, "enum|choice|one of|choix|liste"},
    {PlaceholderType::Time, "time|date|timestamp|heure|horodatage"},
    {PlaceholderType::Secret, "secret|password|token|mot de passe|jeton"},
}};

using Meanings = QHash<QString, const char *>;

QString meaningOf(const QString &words, const Meanings &index)
{
    return QLatin1String(index.value(cleanedHeading(words), ""));
}

template <class Value>
std::optional<Value> valueOf(const QString &words, const QHash<QString, Value> &index)
{
    const auto found = index.constFind(cleanedHeading(words));
    return found == index.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

RunbookSectionKind runbookSectionKindOf(const QString &heading)
{
    static const auto index = indexOfRows(sectionWords);
    if (const auto kind = valueOf(heading, index))
        return *kind;
    // "Diagnosis and checks" begins with words that are known.
    static const QRegularExpression divider(
        QStringLiteral("\\s*(?:[:–—/&,]|\\band\\b|\\bet\\b)\\s*"));
    const QString first = heading.left(200).section(divider, 0, 0);
    return first == heading ? RunbookSectionKind::Other
                            : valueOf(first, index).value_or(RunbookSectionKind::Other);
}

std::optional<NumberedHeading> readNumberedHeading(const QString &line)
{
    static const QRegularExpression heading(
        QStringLiteral("^[ \\t]{0,3}(?:#{1,6}[ \\t]+)?[*_]{0,3}"
                       "(?:(step|étape|etape)\\s+|"
                       "(quick\\s?fix|correctif(?: d['’]urgence)?|workaround|contournement)\\s+|"
                       "(permanent fix|correctif (?:définitif|permanent))\\s+)?"
                       "([QPS])?(\\d{1,6})(?![\\w.,]*\\d)[*_]{0,3}\\s*(?:[:.)–—-]|$)[*_]{0,3}\\s*"),
        anyCase);
    const auto match = heading.match(line.left(400));
    if (!match.hasMatch())
        return {};
    NumberedHeading found;
    const QString letter = match.captured(4).toUpper();
    if (match.capturedLength(3) > 0 || letter == u"P")
        found.kind = RunbookSectionKind::PermanentFix;
    else if (match.capturedLength(2) > 0 || letter == u"Q")
        found.kind = RunbookSectionKind::Quickfix;
    else if (match.capturedLength(1) > 0 || letter == u"S")
        found.kind = RunbookSectionKind::Step;
    found.number = match.captured(5).toInt();
    found.digitsBegin = match.capturedStart(5);
    found.digitsLength = match.capturedLength(5);
    found.titleBegin = match.capturedEnd();
    return found;
}

QString runbookHeaderKeyOf(const QString &key)
{
    static const auto index = indexOfRows(headerKeyWords);
    const QString meaning = meaningOf(key, index);
    return meaning.isEmpty() ? cleanedHeading(key) : meaning;
}

QString runbookColumnOf(const QString &heading)
{
    static const auto index = indexOfRows(columnWords);
    return meaningOf(heading, index);
}

QString runbookLabelOf(const QString &words)
{
    static const auto index = indexOfRows(labelWords);
    return meaningOf(words, index);
}

std::optional<StepKind> stepKindOf(const QString &words)
{
    static const auto index = indexOfRows(kindWords);
    return valueOf(words, index);
}

std::optional<PlaceholderType> placeholderTypeOf(const QString &words)
{
    static const auto index = indexOfRows(typeWords);
    return valueOf(words, index);
}

RunbookStatus runbookStatusOf(const QString &words)
{
    const QString key = fieldKey(words);
    if (key.startsWith(u"tested") || key.startsWith(u"testé") || key.startsWith(u"active") ||
        key.startsWith(u"actif"))
        return RunbookStatus::Tested;
    if (key.startsWith(u"deprecated") || key.startsWith(u"obsol") || key.startsWith(u"retired"))
        return RunbookStatus::Deprecated;
    return RunbookStatus::Draft;
}

Danger dangerOf(const QString &words)
{
    static const QRegularExpression destructive(
        QStringLiteral("^\\W*(?:destructive|destructif|warning|danger|dangerous|attention|"
                       "avertissement)\\b"),
        anyCase);
    static const QRegularExpression caution(
        QStringLiteral("^\\W*(?:caution|careful|prudence|important|risk|risque)\\b"), anyCase);
    if (destructive.match(words).hasMatch())
        return Danger::Destructive;
    return caution.match(words).hasMatch() ? Danger::Caution : Danger::None;
}

std::optional<double> durationIn(const QString &words)
{
    static const QRegularExpression part(
        QStringLiteral("(?<![\\w.,])(\\d{1,9}(?:[.,]\\d{1,17})?)[\\s\\x{a0}]*(?:(days?|jours?|j|d)|"
                       "(hours?|heures?|hrs?|h)(?:\\s*(\\d{1,2})(?![\\w.,]))?|"
                       "(minutes?|mins?|mn|m)|(seconds?|secondes?|secs?|s))(?![\\p{L}\\d])"),
        anyCase);
    double minutes = 0;
    qsizetype end = -1;
    auto matches = part.globalMatch(words.left(400));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (end >= 0 && !words.mid(end, match.capturedStart() - end).trimmed().isEmpty())
            break;
        const double value = match.captured(1).replace(u',', u'.').toDouble();
        if (match.capturedLength(2) > 0)
            minutes += value * 1440;
        else if (match.capturedLength(3) > 0)
            minutes += value * 60 + match.captured(4).toDouble();
        else
            minutes += match.capturedLength(6) > 0 ? value / 60 : value;
        end = match.capturedEnd();
    }
    return end < 0 ? std::nullopt : std::optional(minutes);
}

} // namespace recount
