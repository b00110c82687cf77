#include "practicebench.h"

#include "desktop/language.h"
#include "desktop/messagestrip.h"
#include "practice/view/practicepage.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

#include <algorithm>
#include <cmath>

namespace recount
{

PracticeBench::PracticeBench(const QString &language) : packs(folder, language)
{
    for (QTranslator *translator : qApp->findChildren<QTranslator *>())
        delete translator;
    installLanguage(*qApp, language);
}

PracticeBench::~PracticeBench()
{
    close();
}

void PracticeBench::build()
{
    session = std::make_unique<PracticeSession>(clock, storage);
    player = std::make_unique<TakePlayer>(playback.factory());
    recorder = std::make_unique<Recorder>(folder, clock, microphones.factory(), takes);
    window = std::make_unique<MainWindow>();
}

bool PracticeBench::open(const QSize &size)
{
    m_size = size;
    if (!folder.create() || !packs.load())
        return false;
    auto opened = storage.open(folder, clock);
    opened.waitForFinished();
    return opened.result().has_value() && show();
}

const Pack &PracticeBench::pack() const
{
    for (const Pack &pack : packs.packs()) {
        if (pack.id == packId)
            return pack;
    }
    return packs.packs().constFirst();
}

bool PracticeBench::show()
{
    build();
    auto remembered = state.load();
    remembered.waitForFinished();
    tab = std::make_unique<PracticeTab>(PracticeServices{clock, *session, progress, *player,
                                                         *recorder, takes, state,
                                                         window->messages(), dialogs},
                                        *remembered.result(), window.get());
    tab->setPack(std::make_shared<const Pack>(pack()));
    window->addPage(tab->page(), QStringLiteral("Practice"));
    window->addPageMenu(tab->makeMenu(window.get()));
    window->setUndoAction(tab->undoAction());
    window->setShortcutsAction(tab->shortcutsAction());
    window->resize(m_size);
    window->showPages();
    window->show();
    return QTest::qWaitForWindowActive(window.get()) &&
           QTest::qWaitFor([this] { return session->isReady(); });
}

void PracticeBench::close()
{
    if (tab) {
        tab->saveLayout();
        delete tab->page();
    }
    tab.reset();
    window.reset();
    recorder.reset();
    player.reset();
    session.reset();
}

bool PracticeBench::reopen()
{
    close();
    return show();
}

PracticePage &PracticeBench::page() const
{
    return *tab->page();
}

QAbstractButton *PracticeBench::button(const QString &text) const
{
    for (QAbstractButton *candidate : window->findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && candidate->text().startsWith(text))
            return candidate;
    }
    return nullptr;
}

QString PracticeBench::textIn(const QWidget &part)
{
    QStringList texts;
    for (const QWidget *widget : part.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *pressed = qobject_cast<const QAbstractButton *>(widget))
            texts << pressed->text();
        else if (const auto *read = qobject_cast<const QTextBrowser *>(widget))
            texts << read->toPlainText();
        else if (const auto *written = qobject_cast<const QPlainTextEdit *>(widget))
            texts << written->toPlainText();
    }
    return texts.join(QLatin1Char('\n'));
}

void PracticeBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : window.get(), key, modifiers);
}

QString PracticeBench::questionKey(int number) const
{
    return recount::questionKey(pack(), pack().questions.at(number - 1));
}

void PracticeBench::speak(const Samples &samples)
{
    const qsizetype portion = microphones.sampleRate / 20;
    for (qsizetype at = 0; at < samples.size(); at += portion) {
        const Samples part = samples.mid(at, portion);
        microphones.speak(part);
        clock.advanceMs(part.size() * 1000 / microphones.sampleRate);
        QCoreApplication::processEvents();
    }
}

bool PracticeBench::recordAnswer(double seconds)
{
    const auto reaches = [this](Recorder::State wanted) {
        return QTest::qWaitFor([&] { return recorder->state() == wanted; });
    };
    press(Qt::Key_R);
    if (!QTest::qWaitFor([this] { return microphones.isOpen(); }))
        return false;
    const Samples sound = speech(seconds);
    speak(sound.first(2400));
    if (!reaches(Recorder::State::Recording))
        return false;
    speak(sound.mid(2400));
    press(Qt::Key_R);
    return reaches(Recorder::State::Idle);
}

Take PracticeBench::addTake(double seconds, int minutesAgo)
{
    constexpr int rate = 16000;
    Take take;
    take.id = newId<TakeId>();
    take.subject = session->subjectForTake(QStringLiteral("answer"));
    take.state = TakeState::Complete;
    take.startedUtc = clock.nowUtc().addSecs(-60 * qint64(minutesAgo));
    take.zone = clock.zoneId();
    take.sampleRate = rate;
    take.deviceName = QStringLiteral("Desk microphone");
    take.fileName = take.id.text() + QStringLiteral(".wav");
    const Samples at48 = speech(seconds);
    Samples sound;
    for (qsizetype i = 0; i < at48.size(); i += 3)
        sound << at48.at(i);
    take.frames = sound.size();
    writeWav(takes.filePath(take), sound, rate);
    takes.save(take).waitForFinished();
    session->addTake(take);
    return take;
}

Samples PracticeBench::speech(double seconds, double loudness)
{
    constexpr int rate = 48000;
    Samples samples(qsizetype(seconds * rate));
    const Samples hiss = noise(samples.size(), 7, 0.004);
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const double t = double(i) / rate;
        const bool pause = std::fmod(t, 4.0) > 3.3;
        const double syllable = pause ? 0.0 : std::pow(std::sin(t * 3.1416 * 2.3), 2.0);
        const double phrase = 0.55 + 0.45 * std::sin(t * 1.7);
        const double voice = std::sin(t * 2 * 3.1416 * (140.0 + 20.0 * std::sin(t * 2.0)));
        samples[i] = qint16(std::clamp(hiss.at(i) + 32767.0 * loudness * syllable * phrase * voice,
                                       -32767.0, 32767.0));
    }
    return samples;
}

} // namespace recount
