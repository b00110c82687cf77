#pragma once

#include "context/claimsurvey.h"

#include <QAbstractItemModel>

namespace recount
{

/// The claims of a company and, below them, its figures that no claim keeps; each of the two under
/// a heading of its own. A search shows what has every word.
class ClaimsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { FigureColumn, NameColumn, StateColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, ///< stays while the claim or the figure is there
    };

    explicit ClaimsModel(QObject *parent = nullptr);

    void setSurvey(const ClaimSurvey &survey);
    void setSearch(const QString &words);
    const ClaimSurvey &survey() const { return m_survey; }

    /// nullptr for headings and for the other kind.
    const ClaimState *claim(const QModelIndex &index) const;
    const PlacedFigure *figure(const QModelIndex &index) const;
    /// Invalid while it is not shown.
    QModelIndex indexOf(const QString &key) const;
    int shownCount() const { return int(m_claims.size() + m_figures.size()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refill();
    QString headingText(int heading) const;
    QString text(const QModelIndex &index) const;

    ClaimSurvey m_survey;
    QString m_search;
    QList<int> m_claims; ///< those that are shown
    QList<int> m_figures;
};

/// What the places of a claim say: "3 places agree", "2 values: 2 h, 2 h 10 min".
QString claimStateText(const ClaimState &state);

} // namespace recount
