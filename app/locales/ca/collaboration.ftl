### Redactar una candidatura entre diverses persones: qui hi participa (team-) i què es diu de les preguntes (remark-).

# Who takes part
team-title = Redactar en equip
team-link = Qui hi participa
team-lede = Els vostres col·legues llegeixen, comenten o redacten amb vós, cada persona amb la seva adreça. Les versions anteriors d’una secció diuen qui va escriure què.
team-people = Persones
team-owner = { $name } va començar aquesta candidatura, decideix qui hi participa i la pot retirar.
team-none = Encara no hi participa ningú més.
team-part-comment = Llegeix i comenta
team-part-comment-note = Podeu llegir-ho tot i comentar al costat de les preguntes.
team-part-edit = Redacta
team-part-edit-note = Podeu llegir, comentar i redactar a totes les seccions.
team-part-submit = Redacta i presenta
team-part-submit-note = Podeu llegir, comentar, redactar, presentar la candidatura i tornar-la a obrir abans que s’acabi el termini.
# Before a date.
team-since = Hi participa des del dia
team-waiting = Encara no ha respost; invitació del dia
team-invite = Convideu algú
team-conflict = Qui hi participa no pot avaluar aquesta candidatura ni decidir-hi res, ni ara ni després.
team-email = Correu electrònic
team-email-hint = La invitació val només per a aquesta adreça; reenviada, no obre res. Si torneu a indicar la mateixa adreça, canvia el que la persona pot fer.
team-part = Què pot fer aquesta persona
team-send = Convideu
team-invited-title = Desat
team-invited-text = Les persones noves reben un correu i troben la invitació a «Les meves candidatures».
team-remove = Excloeu
team-remove-name = Excloeu { $name }
team-removed-title = Ja no hi participa
team-removed-text = Des d’ara aquesta persona no pot llegir ni desar res aquí. El que va escriure hi queda.
team-leave = Deixeu aquesta candidatura
team-leave-text = Ja no la podreu llegir. El que heu escrit hi queda. Només una nova invitació us hi pot fer tornar.
team-left = Ja no participeu en aquesta candidatura
# In the list of submissions.
team-of = de { $name }
team-invitation-title = { $name } us convida a redactar en equip
team-invitation-text = Accepteu només si teniu part en aquesta pràctica: després no la podreu avaluar ni decidir-hi res, encara que deixeu de participar-hi.
team-accept = Accepteu
team-decline = Rebutgeu
# Beside a section.
team-writing = { $name } hi està escrivint
team-open = { $name } ho té obert
team-reads-title = Aquí llegiu i comenteu
team-reads-text = Trobareu les respostes d’aquesta secció a «Comentaris», amb espai per als vostres al costat de cada pregunta. Qui va començar la candidatura us pot deixar escriure també.
team-submits-text = La pot presentar qui la va començar i qui n’ha rebut l’encàrrec.

# What is said about questions
remark-link = Comentaris
remark-title = Comentaris: { $section }
remark-lede = Els llegeixen només les persones que participen en la redacció: no els veuen ni la secretaria tècnica ni el jurat.
remark-unanswered = Encara sense resposta.
remark-text = El vostre comentari
remark-say = Comenteu
remark-answer = Responeu o marqueu-ho com a resolt
remark-settle = Resolt
remark-settled = Resolt
remark-reopen = Torneu-ho a obrir
translation-title = Traduccions del resum
translation-link = Traduccions
translation-lede = El resum és la part que es publica i es tradueix. El podeu traduir vós; si no, ho farà la secretaria tècnica. L’original sempre queda al costat.
translation-in = Resum ({ $language })
translation-open = Traduïu
translation-missing = falta
translation-outdated = desactualitzada
translation-by-machine = automàtica
translation-by-person = feta
translation-what-changed = Què ha canviat a l’original des d’aleshores
translation-original = Original
translation-no-summary = El resum encara no està escrit.
translation-ask-machine = Demaneu una traducció automàtica
translation-no-machine-title = El servei de traducció no respon
translation-no-machine-text = No ha canviat res. Torneu-ho a provar més tard o escriviu vós la traducció.
translation-stale = Mentrestant, algú altre ha desat aquesta traducció. Aquí hi ha totes dues versions; reuniu-ne el que hagi de quedar i deseu.
