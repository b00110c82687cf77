#include "takes/playbackrelay.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <thread>

using namespace recount;

/// Ports report on threads of their own, and late.
class PlaybackRelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_told.clear(); }
    void bringsReportsToTheThreadOfTheContext();
    void tellsTheSessionAReportCameIn();
    void leadsNowhereAfterDetach();
    void survivesItsContext();

private:
    PlaybackRelay &make(QObject *context)
    {
        return PlaybackRelay::create(
            context, {[this](int session) { note(QStringLiteral("ended %1").arg(session)); },
                      [this](int session, const QString &detail) {
                          note(QStringLiteral("failed %1: %2").arg(session).arg(detail));
                      }});
    }
    void note(const QString &what)
    {
        m_told.append(QThread::currentThread() == thread() ? what : QStringLiteral("elsewhere"));
    }

    QStringList m_told;
};

void PlaybackRelayTest::bringsReportsToTheThreadOfTheContext()
{
    PlaybackRelay &relay = make(this);
    relay.beginSession(1);
    std::thread port([&relay] {
        relay.playbackFailed(QStringLiteral("gone"));
        relay.playbackEnded();
    });
    port.join();
    QVERIFY(m_told.isEmpty()); // never from within the port's call
    QTRY_COMPARE(m_told,
                 QStringList({QStringLiteral("failed 1: gone"), QStringLiteral("ended 1")}));
    relay.detach();
}

void PlaybackRelayTest::tellsTheSessionAReportCameIn()
{
    PlaybackRelay &relay = make(this);
    relay.beginSession(1);
    relay.playbackEnded();
    relay.beginSession(2);
    relay.playbackEnded();
    QTRY_COMPARE(m_told, QStringList({QStringLiteral("ended 1"), QStringLiteral("ended 2")}));
    relay.detach();
}

void PlaybackRelayTest::leadsNowhereAfterDetach()
{
    PlaybackRelay &relay = make(this);
    relay.beginSession(1);
    relay.detach();
    relay.playbackEnded();
    relay.playbackFailed(QStringLiteral("late"));
    QCoreApplication::processEvents();
    QVERIFY(m_told.isEmpty());
}

void PlaybackRelayTest::survivesItsContext()
{
    auto context = std::make_unique<QObject>();
    PlaybackRelay &relay = make(context.get());
    relay.beginSession(1);
    relay.playbackEnded(); // on its way when the context goes
    relay.detach();
    context.reset();
    relay.playbackEnded();
    QCoreApplication::processEvents();
    QVERIFY(m_told.isEmpty());
}

QTEST_GUILESS_MAIN(PlaybackRelayTest)
#include "tst_playbackrelay.moc"
