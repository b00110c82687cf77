#include "practice/view/practicepage.h"
#include "practicebench.h"
#include "widgets/disclosurebutton.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace recount;

/// The whole window with everything in it open: each control says what it is, and a
/// button or a choice explains itself.
class AccessibilityTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeBench> m_bench;

    static QString describe(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return QStringLiteral("%1 \"%2\" \"%3\"")
            .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
                 button ? button->text() : QString());
    }

    /// What can take the focus and does not belong to another control.
    QList<QWidget *> controls() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_bench->window->findChildren<QWidget *>()) {
            const bool inner = qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr ||
                               widget->inherits("QLineEditIconButton");
            if (widget->isVisible() && widget->isEnabled() && !inner &&
                widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr)
                found << widget;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<PracticeBench>();
        QVERIFY(m_bench->open());
        m_bench->addTake(60.0, 60 * 30);
        m_bench->addTake(90.0, 5);
        QTRY_COMPARE(m_bench->find<QListView>(QStringLiteral("takes"))->model()->rowCount(), 2);
        QTRY_VERIFY(m_bench->player->take());
        auto *other = m_bench->find<QComboBox>(QStringLiteral("compareWith"));
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Down);
        m_bench->player->seek(7'000);
        m_bench->press(Qt::Key_M);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_bench->find<QListView>(QStringLiteral("markers"))->hasFocus());
        for (int stage = 0; stage < 4; ++stage)
            m_bench->press(Qt::Key_H);
        m_bench->press(Qt::Key_Space);
        for (QCheckBox *point : m_bench->page().findChildren<QCheckBox *>())
            point->click();
        for (DisclosureButton *header : m_bench->page().findChildren<DisclosureButton *>()) {
            if (header->isVisible() && !header->isExpanded())
                header->click();
        }
        m_bench->press(Qt::Key_3);
        QVERIFY(controls().size() > 40);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void everyControlHasAName()
    {
        QStringList nameless;
        for (QWidget *widget : controls()) {
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
            if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty())
                nameless << describe(*widget);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void everyButtonAndChoiceExplainsItself()
    {
        QStringList mute;
        for (const QWidget *widget : controls()) {
            const bool explains = qobject_cast<const QAbstractButton *>(widget) ||
                                  qobject_cast<const QComboBox *>(widget);
            if (explains && widget->toolTip().isEmpty() && m_bench->page().isAncestorOf(widget))
                mute << describe(*widget);
        }
        QVERIFY2(mute.isEmpty(), qPrintable(mute.join(QLatin1Char('\n'))));
    }

    void whatHasAKeySaysSo()
    {
        const std::pair<const char *, const char *> keys[] = {
            {"record", "(R)"}, {"play", "(Space)"}, {"marker", "(M)"},
            {"sideA", "(X"},   {"delete", "(Del)"}, {"search", "(Ctrl+F)"},
        };
        for (const auto &[name, key] : keys) {
            const auto *widget = m_bench->find<QWidget>(QLatin1String(name));
            QVERIFY2(widget, name);
            QVERIFY2(widget->toolTip().contains(QLatin1String(key)), qPrintable(widget->toolTip()));
        }
        const QString grade = m_bench->button(QStringLiteral("Good"))->toolTip();
        QCOMPARE(grade, QStringLiteral("Grade: Good (3)"));
    }

    void theRecorderAnnouncesItsState()
    {
        const QAccessibleInterface *window =
            QAccessible::queryAccessibleInterface(m_bench->find<QWidget>(QStringLiteral("record")));
        QCOMPARE(window->text(QAccessible::Name), QStringLiteral("Record"));
        QCOMPARE(window->role(), QAccessible::PushButton);
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
