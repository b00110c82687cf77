#pragma once

#include "packs/pack.h"
#include "practice/view/gradewords.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace recount
{

/// The questions of all packs, in the order of packs and numbers, each with where it stands.
class QuestionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        NumberRole,
        PromptRole,
        TestsRole,
        PackTitleRole,
        StateRole, ///< QuestionState as int
        StateTextRole,
        LastTakeRole, ///< QDateTime in UTC; invalid without a take
        GradeRole,    ///< Grade as int; invalid without a grade
    };

    explicit QuestionListModel(QObject *parent = nullptr);

    void setPacks(const QList<Pack> &packs);
    void setAllProgress(const QHash<QString, QuestionProgress> &progress);
    void setProgress(const QString &questionKey, const QuestionProgress &progress);

    /// -1 when there is none.
    int rowOf(const QString &questionKey) const;
    const Question &question(int row) const { return m_rows.at(row).question; }
    QString key(int row) const { return m_rows.at(row).key; }
    QuestionState state(int row) const { return m_rows.at(row).state; }
    /// What the search looks at, folded: number, titles, prompt, what it tests, think, hints,
    /// rubric and follow-ups. Answers are left out, their words would make every search hit.
    const QString &searchText(int row) const { return m_rows.at(row).searchText; }
    int packCount() const { return int(m_packTitles.size()); }
    int largestNumber() const { return m_largestNumber; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString key;
        Question question;
        int pack = 0;
        QString searchText;
        QuestionProgress progress;
        QuestionState state = QuestionState::NotPractised;
    };
    static QString searchTextOf(const Question &question);

    QStringList m_packTitles;
    QList<Row> m_rows;
    QHash<QString, int> m_rowOf;
    int m_largestNumber = 0;
};

} // namespace recount
