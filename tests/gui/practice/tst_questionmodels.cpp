#include "practice/view/questionfiltermodel.h"
#include "practice/view/questionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace recount;

class QuestionModelsTest : public QObject
{
    Q_OBJECT

    static Question question(int number, const QString &title)
    {
        Question made;
        made.id = QStringLiteral("q%1").arg(number);
        made.number = number;
        made.shortTitle = title;
        made.prompt = QStringLiteral("What about %1?").arg(title);
        made.hints = {QStringLiteral("Think of month %1").arg(number)};
        made.listensFor = {QStringLiteral("Méthode")};
        made.modelAnswer = QStringLiteral("Everything was on fire.");
        return made;
    }

    static Pack pack(const QString &id, int questions)
    {
        Pack made;
        made.id = id;
        made.title = id.toUpper();
        for (int i = 1; i <= questions; ++i)
            made.questions << question(i, QStringLiteral("Topic %1").arg(i));
        return made;
    }

    static QuestionProgress graded(Grade grade)
    {
        QuestionProgress progress;
        progress.takes = 1;
        progress.lastTakeUtc = QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);
        progress.lastGrade = grade;
        return progress;
    }

    QuestionListModel m_list;
    QuestionFilterModel m_filter{m_list};
    QAbstractItemModelTester m_listTester{&m_list,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester m_filterTester{&m_filter,
                                            QAbstractItemModelTester::FailureReportingMode::Fatal};

    QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            titles << m_filter.index(row, 0).data().toString();
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_filter.setSearch({});
        m_filter.setState({});
        m_list.setPacks({pack(QStringLiteral("a"), 3), pack(QStringLiteral("b"), 2)});
    }

    void theQuestionsOfAllPacksStandInTheirOrder()
    {
        QCOMPARE(m_list.rowCount(), 5);
        QCOMPARE(m_list.key(3), QStringLiteral("b/q1"));
        QCOMPARE(m_list.rowOf(QStringLiteral("b/q2")), 4);
        QCOMPARE(m_list.rowOf(QStringLiteral("c/q1")), -1);
        QCOMPARE(m_list.largestNumber(), 3);
        const QModelIndex first = m_list.index(0);
        QCOMPARE(first.data(QuestionListModel::PackTitleRole).toString(), QStringLiteral("A"));
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("1, Topic 1. Not practised yet"));
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(QLatin1String("What about")));
    }

    void whereAQuestionStandsIsSaidInWords()
    {
        m_list.setProgress(QStringLiteral("a/q2"), graded(Grade::Hard));
        QVERIFY(m_list.index(1)
                    .data(QuestionListModel::StateTextRole)
                    .toString()
                    .startsWith(QLatin1String("Hard, ")));
        QuestionProgress recorded;
        recorded.takes = 2;
        m_list.setAllProgress({{QStringLiteral("a/q1"), recorded}});
        QCOMPARE(m_list.state(0), QuestionState::NotGraded);
        QCOMPARE(m_list.state(1), QuestionState::NotPractised);
        QVERIFY(!m_list.index(1).data(QuestionListModel::GradeRole).isValid());
    }

    void everyWordOfASearchHasToOccur()
    {
        m_filter.setSearch(QStringLiteral("topic MONTH 3"));
        QCOMPARE(shown(), QStringList{QStringLiteral("Topic 3")});
        m_filter.setSearch(QStringLiteral("methode"));
        QCOMPARE(shown().size(), 5);
        // Answers are not searched: they would give away what one is to remember.
        m_filter.setSearch(QStringLiteral("fire"));
        QCOMPARE(shown().size(), 0);
        QVERIFY(m_filter.isFiltering());
    }

    void aFilterKeepsARowUntilTheNextOne()
    {
        m_list.setProgress(QStringLiteral("a/q1"), graded(Grade::Good));
        m_filter.setState(QuestionState::NotPractised);
        QCOMPARE(shown().size(), 4);
        // Graded while it is looked at, it does not vanish under one's hands …
        m_list.setProgress(QStringLiteral("a/q2"), graded(Grade::Good));
        QCOMPARE(shown().size(), 4);
        // … and one that fits now comes in at its place.
        m_list.setProgress(QStringLiteral("a/q1"), QuestionProgress());
        QCOMPARE(shown().first(), QStringLiteral("Topic 1"));
        m_filter.setState(QuestionState::Good);
        QCOMPARE(shown(), QStringList{QStringLiteral("Topic 2")});
    }

    void rowsMapBothWays()
    {
        m_filter.setSearch(QStringLiteral("2"));
        for (int row = 0; row < m_filter.rowCount(); ++row) {
            const QModelIndex index = m_filter.index(row, 0);
            QCOMPARE(m_filter.mapFromSource(m_filter.mapToSource(index)), index);
        }
        QVERIFY(!m_filter.mapFromSource(m_list.index(0)).isValid());
    }

    void otherPacksReplaceTheRows()
    {
        QSignalSpy resets(&m_filter, &QAbstractItemModel::modelReset);
        m_list.setPacks({pack(QStringLiteral("c"), 1)});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(m_filter.rowCount(), 1);
        m_list.setPacks({});
        QCOMPARE(m_filter.rowCount(), 0);
    }
};

QTEST_MAIN(QuestionModelsTest)
#include "tst_questionmodels.moc"
