#include "practice/view/questionlistmodel.h"

#include "foundation/text.h"

namespace recount
{

QuestionListModel::QuestionListModel(QObject *parent) : QAbstractListModel(parent) {}

QString QuestionListModel::searchTextOf(const Question &question)
{
    QStringList parts{QString::number(question.number), question.shortTitle, question.prompt,
                      question.tests, question.think};
    parts += question.hints;
    parts += question.listensFor;
    for (const FollowUp &followUp : question.followUps)
        parts << followUp.prompt;
    return foldForSearch(parts.join(QLatin1Char('\n')));
}

void QuestionListModel::setPacks(const QList<Pack> &packs)
{
    beginResetModel();
    m_packTitles.clear();
    m_rows.clear();
    m_rowOf.clear();
    m_largestNumber = 0;
    for (const Pack &pack : packs) {
        for (const Question &question : pack.questions) {
            Row row;
            row.key = questionKey(pack, question);
            row.question = question;
            row.pack = int(m_packTitles.size());
            row.searchText = searchTextOf(question);
            m_rowOf.insert(row.key, int(m_rows.size()));
            m_rows << row;
            m_largestNumber = std::max(m_largestNumber, question.number);
        }
        m_packTitles << pack.title;
    }
    endResetModel();
}

void QuestionListModel::setAllProgress(const QHash<QString, QuestionProgress> &progress)
{
    for (Row &row : m_rows) {
        row.progress = progress.value(row.key);
        row.state = questionState(row.progress);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void QuestionListModel::setProgress(const QString &questionKey, const QuestionProgress &progress)
{
    const int at = rowOf(questionKey);
    if (at < 0)
        return;
    m_rows[at].progress = progress;
    m_rows[at].state = questionState(progress);
    Q_EMIT dataChanged(index(at), index(at));
}

int QuestionListModel::rowOf(const QString &questionKey) const
{
    return m_rowOf.value(questionKey, -1);
}

int QuestionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Question &question = row.question;
    switch (role) {
    case Qt::DisplayRole:
        return question.shortTitle.isEmpty() ? question.prompt : question.shortTitle;
    case Qt::ToolTipRole:
        return QString(question.prompt + QLatin1Char('\n') + stateText(row.progress));
    case PromptRole:
        return question.prompt;
    case Qt::AccessibleTextRole:
        return tr("%1, %2. %3", "question number, title, state")
            .arg(QString::number(question.number), data(index, Qt::DisplayRole).toString(),
                 data(index, StateTextRole).toString());
    case KeyRole:
        return row.key;
    case NumberRole:
        return question.number;
    case TestsRole:
        return question.tests;
    case PackTitleRole:
        return m_packTitles.at(row.pack);
    case StateRole:
        return int(row.state);
    case StateTextRole:
        return stateText(row.progress);
    case LastTakeRole:
        return row.progress.lastTakeUtc ? QVariant(*row.progress.lastTakeUtc) : QVariant();
    case GradeRole:
        return row.progress.lastGrade ? QVariant(int(*row.progress.lastGrade)) : QVariant();
    default:
        return {};
    }
}

QHash<int, QByteArray> QuestionListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(KeyRole, QByteArrayLiteral("key"));
    names.insert(NumberRole, QByteArrayLiteral("number"));
    names.insert(PromptRole, QByteArrayLiteral("prompt"));
    names.insert(TestsRole, QByteArrayLiteral("tests"));
    names.insert(PackTitleRole, QByteArrayLiteral("packTitle"));
    names.insert(StateRole, QByteArrayLiteral("state"));
    names.insert(StateTextRole, QByteArrayLiteral("stateText"));
    names.insert(LastTakeRole, QByteArrayLiteral("lastTake"));
    names.insert(GradeRole, QByteArrayLiteral("grade"));
    return names;
}

} // namespace recount
