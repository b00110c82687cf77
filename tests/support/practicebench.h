#pragma once

#include "desktop/mainwindow.h"
#include "desktop/practicetab.h"
#include "fakecaptureport.h"
#include "fakedialogs.h"
#include "fakeplaybackport.h"
#include "manualclock.h"
#include "packs/packlibrary.h"
#include "practice/practicesession.h"
#include "practice/progressstore.h"
#include "storage/statestore.h"
#include "storage/storagethread.h"
#include "takes/recorder.h"
#include "takes/takeplayer.h"
#include "takes/takestore.h"
#include "testsound.h"

#include <QAbstractButton>
#include <QTemporaryDir>

#include <memory>

namespace recount
{

class PracticePage;

/// The practice tab in its window, with the shipped packs and a data folder of its own; only
/// microphone, loudspeaker, dialogs and clock are fakes.
class PracticeBench
{
public:
    explicit PracticeBench(const QString &language = QStringLiteral("en"));
    ~PracticeBench();

    /// Opens the data and shows the window with the first question.
    bool open(const QSize &size = QSize(1280, 800));
    /// Closes the tab and shows it again with what the folder remembers.
    bool reopen();

    PracticePage &page() const;
    /// A widget of the window by its object name.
    template <class Widget>
    Widget *find(const QString &name = {}) const
    {
        return window->findChild<Widget *>(name);
    }
    /// The button with this text, or with it in front of more.
    QAbstractButton *button(const QString &text) const;
    /// What can be read in `part` at this moment, in one string.
    static QString textIn(const QWidget &part);
    QString visibleText() const { return textIn(*window); }
    /// To whatever has the focus, or the window.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    QString questionKey(int number) const;

    /// Lets the microphone hear this, the clock going along with it.
    void speak(const Samples &samples);
    /// R, `seconds` of sound, R; true when the take is saved.
    bool recordAnswer(double seconds);
    /// A take as if it had been recorded before, with its file; answers the first question.
    Take addTake(double seconds, int minutesAgo = 0);
    /// Sound with syllables and pauses.
    static Samples speech(double seconds, double loudness = 0.4);

    QString packId; ///< of the pack to show; the first one while it is empty
    QTemporaryDir dir;
    DataFolder folder{dir.path()};
    ManualClock clock;
    FakeMicrophones microphones;
    FakePlaybackPlugin playback;
    FakeDialogs dialogs;
    StorageThread storage;
    StateStore state{storage};
    TakeStore takes{folder, clock, storage};
    ProgressStore progress{storage};
    PackLibrary packs;
    std::unique_ptr<PracticeSession> session;
    std::unique_ptr<TakePlayer> player;
    std::unique_ptr<Recorder> recorder;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<PracticeTab> tab;

private:
    void build();
    const Pack &pack() const;
    bool show();
    void close();

    QSize m_size;
};

} // namespace recount
