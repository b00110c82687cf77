#include "context/view/claimsmodel.h"

#include "foundation/text.h"

#include <QFont>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int claimsHeading = 0;
constexpr int figuresHeading = 1;
constexpr quintptr heading = 0;

/// Every word has to occur.
bool fits(const QString &text, const QStringList &words)
{
    const QString folded = foldForSearch(text);
    return std::all_of(words.cbegin(), words.cend(),
                       [&folded](const QString &word) { return folded.contains(word); });
}

QString keyOf(const PlacedFigure &figure)
{
    return figure.path + QLatin1Char('\n') + figure.figure.text;
}

} // namespace

QString claimStateText(const ClaimState &state)
{
    if (state.sayings.isEmpty())
        return ClaimsModel::tr("No place says it");
    QStringList values{state.claim.value};
    int silent = 0;
    for (const ClaimSaying &saying : state.sayings) {
        if (saying.kind == ClaimSaying::Kind::Silent)
            ++silent;
        else if (saying.kind == ClaimSaying::Kind::Differs && !values.contains(saying.says))
            values << saying.says;
    }
    if (values.size() > 1)
        return QStringLiteral("✗ ") + ClaimsModel::tr("%n values: %1", nullptr, int(values.size()))
                                          .arg(values.join(QStringLiteral(" · ")));
    if (silent > 0)
        return QStringLiteral("⚠ ") +
               ClaimsModel::tr("%n place(s) no longer say it", nullptr, silent);
    return QStringLiteral("✓ ") +
           ClaimsModel::tr("%n place(s) agree", nullptr, int(state.sayings.size()));
}

ClaimsModel::ClaimsModel(QObject *parent) : QAbstractItemModel(parent) {}

void ClaimsModel::setSurvey(const ClaimSurvey &survey)
{
    beginResetModel();
    m_survey = survey;
    refill();
    endResetModel();
}

void ClaimsModel::setSearch(const QString &words)
{
    beginResetModel();
    m_search = words;
    refill();
    endResetModel();
}

void ClaimsModel::refill()
{
    const QStringList words =
        foldForSearch(m_search).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_claims.clear();
    m_figures.clear();
    for (int i = 0; i < int(m_survey.claims.size()); ++i) {
        const Claim &claim = m_survey.claims.at(i).claim;
        if (fits(claim.name + QLatin1Char(' ') + claim.value, words))
            m_claims << i;
    }
    for (int i = 0; i < int(m_survey.unkept.size()); ++i) {
        const PlacedFigure &figure = m_survey.unkept.at(i);
        if (fits(figure.figure.text + QLatin1Char(' ') + figure.place + QLatin1Char(' ') +
                     figure.context,
                 words))
            m_figures << i;
    }
}

const ClaimState *ClaimsModel::claim(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() != claimsHeading + 1)
        return nullptr;
    return &m_survey.claims.at(m_claims.at(index.row()));
}

const PlacedFigure *ClaimsModel::figure(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() != figuresHeading + 1)
        return nullptr;
    return &m_survey.unkept.at(m_figures.at(index.row()));
}

QModelIndex ClaimsModel::indexOf(const QString &key) const
{
    for (const int parent : {claimsHeading, figuresHeading}) {
        const QModelIndex above = index(parent, 0);
        for (int row = 0; row < rowCount(above); ++row) {
            const QModelIndex found = index(row, 0, above);
            if (found.data(KeyRole).toString() == key)
                return found;
        }
    }
    return {};
}

QModelIndex ClaimsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : heading);
}

QModelIndex ClaimsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == heading)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, heading);
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 2;
    if (parent.internalId() != heading || parent.column() != 0)
        return 0;
    return int(parent.row() == claimsHeading ? m_claims.size() : m_figures.size());
}

int ClaimsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ClaimsModel::headingText(int which) const
{
    return which == claimsHeading ? tr("Claims (%1)").arg(m_claims.size())
                                  : tr("Figures that no claim keeps (%1)").arg(m_figures.size());
}

QString ClaimsModel::text(const QModelIndex &index) const
{
    if (index.internalId() == heading)
        return index.column() == 0 ? headingText(index.row()) : QString();
    if (const ClaimState *state = claim(index)) {
        switch (index.column()) {
        case FigureColumn:
            return state->claim.value;
        case NameColumn:
            return state->claim.name.isEmpty() ? tr("Without a name yet") : state->claim.name;
        default:
            return claimStateText(*state);
        }
    }
    const PlacedFigure *found = figure(index);
    switch (index.column()) {
    case FigureColumn:
        return found->figure.text;
    case NameColumn:
        return found->context.simplified();
    default:
        return found->place;
    }
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index);
    if (role == KeyRole) {
        if (const ClaimState *state = claim(index))
            return state->claim.id;
        if (const PlacedFigure *found = figure(index))
            return keyOf(*found);
    }
    if (role == Qt::FontRole && index.internalId() == heading) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FigureColumn:
        return tr("Figure");
    case NameColumn:
        return tr("What it is about");
    default:
        return tr("Places");
    }
}

Qt::ItemFlags ClaimsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.internalId() == heading ? Qt::ItemIsEnabled
                                         : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace recount
