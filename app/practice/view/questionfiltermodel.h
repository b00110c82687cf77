#pragma once

#include "practice/view/gradewords.h"

#include <QAbstractProxyModel>
#include <QList>
#include <QStringList>

#include <optional>

namespace recount
{

class QuestionListModel;

/// The questions that fit the search and the filter. Rebuilds its rows as a whole, which stays
/// within a key stroke for 10,000 questions. A question whose state changes while it is shown
/// stays until the next search or filter, so that the list does not move under one's hands.
class QuestionFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit QuestionFilterModel(QuestionListModel &source, QObject *parent = nullptr);

    /// Every word has to occur, in any order; case and accents do not matter.
    void setSearch(const QString &text);
    /// Nothing: all states.
    void setState(std::optional<QuestionState> state);
    bool isFiltering() const { return !m_words.isEmpty() || m_state.has_value(); }

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

private:
    bool accepts(int sourceRow) const;
    void fill();
    void rebuild();
    void forwardChange(const QModelIndex &first, const QModelIndex &last);

    QuestionListModel &m_source;
    QStringList m_words;
    std::optional<QuestionState> m_state;
    QList<int> m_sourceRows; ///< rising
};

} // namespace recount
