# Texts of all pages: the frame, forms, parts, errors.

ui-skip = Skip to the content
ui-menu = Menu
ui-nav = Main sections
ui-nav-home = Home
ui-nav-projects = Projects
ui-nav-vote = Vote
ui-nav-results = Results
ui-nav-rules = Rules
ui-languages = Language
ui-sign-in = Sign in
ui-cabinet = My page
ui-desk = Desk
ui-signed-in-as = You are signed in as { $name }

ui-demo-label = About this demonstration
ui-demo-text = Demonstration: the people are invented.
ui-demo-day = Change the day
ui-demo-outbox = Messages

ui-footer-organiser = JasBudget: young people come up with it, the city decides.
ui-footer-rules = Rules of the programme
ui-footer-open-data = Open data
ui-sign-out = Sign out
ui-footer-about = About the portal

ui-error-word = Error
ui-error-summary = Please put this right
ui-optional = (optional)
ui-choose = Choose
ui-limit = Up to { $max ->
    [one] { $max } character
   *[other] { $max } characters
}.

ui-change = Change
ui-breadcrumbs = Where you are
ui-pages = Pages
ui-page-number = Page { $number }
ui-previous-page = Previous
ui-next-page = Next

ui-phase-done = Over
ui-phase-current = Under way now
ui-phase-next = To come

ui-task-done = Done
ui-task-started = Started
ui-task-to-do = To do
ui-task-wrong = Needs correcting
ui-task-not-yet = Not open yet

ui-chart-what = Name
ui-chart-value = Value

ui-incident = If you write to us, give this number:
ui-way-home = Go to the home page
ui-way-projects = See the projects
ui-way-cabinet = Go to my page

ui-error-400-title = We did not understand that
ui-error-400-text = The link may be incomplete or the page out of date. Try again from the home page.
ui-error-401-title = Sign in first
ui-error-401-text = This page opens only for people who are signed in. You can come back to it afterwards.
ui-error-403-title = This page is not yours to open
ui-error-403-text = Only somebody else may see or do this. If you think it should be you, write to the organiser.
ui-error-404-title = There is no such page
ui-error-404-text = The address has a slip, or the page has moved. What you are looking for may be among the projects.
ui-error-405-title = This address does not open that way
ui-error-405-text = This happens when a page is reloaded. Start again from the home page.
ui-error-409-title = Things have changed meanwhile
ui-error-409-text = Somebody else, or you in another window, changed this while you were filling it in. Open the latest version and go on from there.
ui-error-413-title = The file is too large
ui-error-413-text = It was not accepted; what you saved before is still there. Make it smaller and upload it again.
ui-error-422-title = Something needs correcting
ui-error-422-text = What was sent does not follow the rules. Go back and correct the places that are marked.
ui-error-423-title = This is closed now
ui-error-423-text = This stage of the programme has not begun or is already over. The dates are on the home page.
ui-error-429-title = Please wait a little
ui-error-429-text = Too many requests came in a short time. Try again in a few minutes.
ui-error-500-title = Something broke on our side
ui-error-500-text = It is not your fault. We know about it; please try again in a while.
ui-error-503-title = We cannot answer right now
ui-error-503-text = The system is busy or being updated. Come back in a few minutes: what you saved is safe.
