### Correus: assumptes i textos. Text sense format. Un correu sobre una edició acaba amb el seu títol (`$award`).

mail-sign-in-subject = { $code } és el vostre codi per iniciar la sessió
mail-sign-in-body =
    Bon dia,

    Algú – molt probablement vós – ha demanat d’iniciar la sessió a { $site } amb aquesta adreça.

    Escriviu aquest codi al navegador des d’on l’heu demanat:

        { $code }

    O bé obriu aquest enllaç al mateix navegador:

    { $link }

    Cadascun serveix una sola vegada i durant { $minutes } minuts. Si en demaneu un altre, només val el correu més recent.

    Si no heu estat vós, no cal que feu res: sense el codi o l’enllaç no hi pot entrar ningú, i no ha canviat res. No doneu el codi a ningú. Nosaltres no us el demanarem mai.

mail-vote-confirmation-subject = Confirmeu el vostre vot
mail-vote-confirmation-body =
    Bon dia,

    Algú – molt probablement vós – ha votat amb aquesta adreça a «{ $award }».

    El vot compta quan obriu aquest enllaç i confirmeu:

    { $link }

    L’enllaç funciona durant dos dies, però no més enllà del final de la votació: { $time }.

    Si no heu estat vós, no cal que feu res: sense confirmació el vot no compta.

mail-secretariat-welcome-subject = Ja formeu part de la secretaria tècnica
mail-secretariat-welcome-body =
    Bon dia,

    Des d’ara aquesta adreça pertany a la secretaria tècnica. Amb ella podeu preparar les edicions, revisar les candidatures, organitzar el jurat i publicar els resultats.

    Inicieu la sessió aquí:

    { $link }

    No hi ha contrasenya: cada vegada rebeu un codi i un enllaç per correu.

    Si no esperàveu aquest correu, aviseu de seguida les persones que gestionen el servidor.

mail-submission-started-subject = Per tornar al vostre esborrany: { $award }
mail-submission-started-body =
    Bon dia,

    Heu començat una candidatura. Es conserva com a esborrany, amb tot el que hi deseu. Aquest és el camí per tornar-hi, des de qualsevol dispositiu:

    { $link }

    No hi ha contrasenya: entreu amb l’adreça on llegiu aquest missatge i rebreu un codi i un enllaç per correu.

    Fi del termini: { $time }. Fins aleshores podeu redactar-la i presentar-la; només participa el que es presenta. També podeu convidar altres persones a redactar-la.

    Si no l’heu començada vós, no cal que feu res: un esborrany no es mostra al jurat ni es publica.

    La secretaria tècnica
    { $award }

mail-submission-received-subject = Rebuda: { $title }
mail-submission-received-body =
    Bon dia,

    Hem rebut la vostra candidatura «{ $title }».

    { $late ->
        [yes] Rebuda: { $time }, després del termini ({ $deadline }) i dins del període de gràcia
       *[no] Rebuda: { $time }
    }
    Empremta: { $fingerprint }

    Aquí teniu el justificant de recepció, per llegir-lo o imprimir-lo:

    { $link }

    L’empremta correspon exactament al que heu presentat: una sola lletra diferent donaria una altra empremta. Guardeu aquest correu com a prova.

    Fins que s’acabi el termini podeu tornar a obrir la candidatura i canviar-la. Aleshores només compta quan l’hàgiu tornat a presentar, i rebreu un nou justificant de recepció. Després del termini, la secretaria tècnica comprova si compleix les bases de la convocatòria i us escriu en qualsevol cas.

    Gràcies per compartir la vostra pràctica.

    La secretaria tècnica
    { $award }

mail-submission-withdrawn-subject = Retirada: { $title }
mail-submission-withdrawn-body =
    Bon dia,

    La vostra candidatura «{ $title }» s’ha retirat: { $time }. Ja no participa en la convocatòria, el jurat no la llegeix i no se’n publicarà res.

    Si no era la vostra intenció, responeu aquest correu i veurem què s’hi pot fer.

    La secretaria tècnica
    { $award }

mail-team-invitation-subject = { $by } us convida a redactar una candidatura: { $title }
mail-team-invitation-body =
    Bon dia,

    { $by } us convida a participar en una candidatura: «{ $title }».

    Inicieu la sessió amb l’adreça on llegiu aquest correu; trobareu la invitació al principi de les vostres candidatures:

    { $link }

    No hi ha contrasenya: cada vegada rebeu un codi i un enllaç per correu. La invitació val només per a la vostra adreça; reenviada, no obre res. Si no és per a vós, no cal que feu res.

    La secretaria tècnica
    { $award }

mail-extension-given-subject = Més temps: { $title }
mail-extension-given-body =
    Bon dia,

    La vostra candidatura «{ $title }» té més temps que la convocatòria. La podeu redactar i presentar fins al final del nou termini: { $time }.

    El motiu, en paraules de la secretaria tècnica:

    { $reason }

    Aquí podeu continuar escrivint:

    { $link }

    La secretaria tècnica
    { $award }

mail-late-start-subject = Podeu presentar una candidatura més tard
mail-late-start-body =
    Bon dia,

    Podeu començar una candidatura, redactar-la i presentar-la fins a aquest moment: { $time }.

    El motiu, en paraules de la secretaria tècnica:

    { $reason }

    Comenceu aquí, amb aquesta adreça electrònica. L’enllaç no funciona per a cap altra:

    { $link }

    La secretaria tècnica
    { $award }

mail-deadline-moved-subject = El termini ha canviat: { $title }
mail-deadline-moved-body =
    Bon dia,

    El termini per presentar candidatures ha canviat. El vostre esborrany «{ $title }» es pot redactar i presentar fins a aquest moment: { $time }.

    El termini anterior era: { $before }.

    { $explained ->
        [yes] El motiu, en paraules de la secretaria tècnica: { $reason }
       *[no] La pàgina de la convocatòria indica tots els canvis del termini.
    }

    Aquí podeu continuar escrivint:

    { $link }

    La secretaria tècnica
    { $award }

mail-draft-reminder-subject = { $count ->
    [0] Només falta presentar-la: { $title }
    [one] Falta una resposta: { $title }
   *[other] Falten { $count } respostes: { $title }
}
mail-draft-reminder-body =
    Bon dia,

    La vostra candidatura «{ $title }» encara és un esborrany, i només participa el que es presenta. Fi del termini: { $time }.

    { $count ->
        [0] És completa. Només falta presentar-la.
        [one] Falta una resposta, en aquesta secció:
       *[other] Falten { $count } respostes, en aquestes seccions:
    }

    { $sections }

    Aquí podeu continuar:

    { $link }

    Si ja no hi voleu participar, no cal que feu res: un esborrany no es mostra al jurat ni es publica.

    La secretaria tècnica
    { $award }

# Ends the list of questions in a reminder.
mail-questions-more = { $count ->
    [one] … i una pregunta més
   *[other] … i { $count } preguntes més
}

mail-full-sheet-received-subject = Fitxa completa rebuda: { $title }
mail-full-sheet-received-body =
    Bon dia,

    Hem rebut la fitxa completa de la vostra candidatura «{ $title }».

    Rebuda: { $time }
    Empremta: { $fingerprint }

    Aquí teniu el justificant de recepció, per llegir-lo o imprimir-lo:

    { $link }

    L’empremta correspon exactament al que heu presentat, candidatura i fitxa completa juntes. Guardeu aquest correu com a prova.

    La secretaria tècnica
    { $award }

mail-full-sheet-reminder-subject = Finalista: la fitxa completa de { $title }
mail-full-sheet-reminder-body =
    Bon dia,

    La vostra candidatura «{ $title }» és finalista. El jurat de la ronda següent en llegeix també una fitxa completa, si la presenteu a temps. Fi del termini: { $time }.

    { $count ->
        [0] És completa. Només falta presentar-la.
        [one] Falta una resposta, en aquesta secció:
       *[other] Falten { $count } respostes, en aquestes seccions:
    }

    { $sections }

    Aquí podeu continuar:

    { $link }

    La secretaria tècnica
    { $award }

mail-correction-asked-subject = Per corregir: { $title }
mail-correction-asked-body =
    Bon dia,

    La secretaria tècnica ha llegit la vostra candidatura «{ $title }» i us demana una correcció:

    { $message }

    En aquestes seccions:

    { $sections }

    Termini: { $time }. El que vau presentar val fins que la presenteu de nou; si no ho feu, queda com està.

    { $link }

    La secretaria tècnica
    { $award }

mail-question-asked-subject = Una pregunta sobre: { $title }
mail-question-asked-body =
    Bon dia,

    La secretaria tècnica us ha escrit sobre la vostra candidatura «{ $title }». Llegiu-ho i responeu aquí:

    { $link }

    La secretaria tècnica
    { $award }

mail-question-answered-subject = Una resposta sobre: { $title }
mail-question-answered-body =
    Bon dia,

    L’entitat candidata ha respost una pregunta de la secretaria tècnica sobre «{ $title }». Llegiu la resposta aquí:

    { $link }

    La secretaria tècnica
    { $award }

mail-membership-accepted-subject = Adhesió: la sol·licitud s’ha acceptat
mail-membership-accepted-body =
    Bon dia,

    La vostra sol·licitud d’adhesió a la xarxa s’ha acceptat. Es va enviar amb la candidatura «{ $title }». Aquí la podeu llegir, amb el que hi afegeix la secretaria tècnica:

    { $link }

    No té res a veure amb la distinció: el jurat no en llegeix res.

    La secretaria tècnica
    { $award }

mail-membership-declined-subject = Adhesió: sobre la sol·licitud
mail-membership-declined-body =
    Bon dia,

    La secretaria tècnica ha rebutjat la vostra sol·licitud d’adhesió a la xarxa. Es va enviar amb la candidatura «{ $title }». Aquí podeu llegir per què:

    { $link }

    Això no canvia res per a la candidatura: el jurat no en llegeix res. Si creieu que hem passat alguna cosa per alt, responeu aquest correu.

    La secretaria tècnica
    { $award }

mail-submission-eligible-subject = Admesa: { $title }
mail-submission-eligible-body =
    Bon dia,

    Una bona notícia: la secretaria tècnica ha revisat la vostra candidatura «{ $title }» i l’ha admesa. Ara passa al jurat.

    No cal que feu res. Podeu consultar en quin punt es troba sempre que vulgueu:

    { $link }

    La feina del jurat és confidencial fins que es publiquin els resultats. Fins aleshores no podem dir a ningú com va una candidatura, ni tan sols a qui l’ha presentada.

    La secretaria tècnica
    { $award }

mail-submission-ineligible-subject = Sobre la vostra candidatura: { $title }
mail-submission-ineligible-body =
    Bon dia,

    La secretaria tècnica ha revisat la vostra candidatura «{ $title }» d’acord amb les bases de la convocatòria. No pot participar en aquesta edició pel motiu següent:

    { $reason }

    Aquesta decisió es refereix a les bases de la convocatòria. No jutja la vostra pràctica ni la feina que hi ha al darrere. Si creieu que hem passat alguna cosa per alt, responeu aquest correu.

    El text continua sent vostre, i el podeu llegir i copiar aquí:

    { $link }

    Gràcies per participar-hi. Ens agradaria retrobar-vos en una altra edició.

    La secretaria tècnica
    { $award }

mail-juror-invitation-subject = Invitació al jurat: { $award }
mail-juror-invitation-body =
    Bon dia, { $name },

    La secretaria tècnica us convida a formar part del jurat. El vostre espai és aquí:

    { $link }

    Inicieu la sessió amb l’adreça on llegiu aquest correu. No hi ha contrasenya: cada vegada rebeu un codi i un enllaç per correu. La invitació va lligada a la vostra adreça; reenviada a algú altre, no obre res.

    Com funciona: quan s’obri la vostra ronda hi trobareu les candidatures que teniu assignades. Si teniu una relació propera amb un govern o amb les persones que hi ha darrere d’una candidatura, declareu el conflicte d’interessos i desapareixerà de seguida del vostre espai. Les notes i els comentaris es desen mentre treballeu; compten quan lliureu la fitxa d’avaluació.

    El que llegiu i com ho valoreu és confidencial fins que es publiquin els resultats.

    Gràcies pel vostre temps i pel vostre criteri.

    La secretaria tècnica
    { $award }

mail-ballots-reminder-subject = { $count ->
    [one] Queda una fitxa d’avaluació per lliurar
   *[other] Queden { $count } fitxes d’avaluació per lliurar
}
mail-ballots-reminder-body =
    Bon dia, { $name },

    { $count ->
        [one] Encara no heu lliurat una de les vostres fitxes d’avaluació.
       *[other] Encara no heu lliurat { $count } de les vostres fitxes d’avaluació.
    } Tancament de la ronda: { $time }. Les fitxes que no s’hagin lliurat fins aleshores no compten.

    La vostra llista, amb tot el que heu desat:

    { $link }

    Si no podeu acabar a temps, responeu aquest correu com més aviat millor perquè una altra persona del jurat us pugui rellevar.

    La secretaria tècnica
    { $award }

mail-winner-subject = Enhorabona! «{ $title }» és la candidatura guanyadora
mail-winner-body =
    Bon dia,

    Enhorabona! El jurat ha escollit «{ $title }» ({ $government }) com a candidatura guanyadora d’aquesta edició.

    Des d’ara el resultat és públic:

    { $link }

    Darrere d’aquesta distinció hi ha les persones que han planificat, debatut, votat i perseverat. Feu arribar a totes la nostra felicitació. Altres ciutats aprendran del que heu fet.

    La secretaria tècnica
    { $award }

mail-mention-subject = Enhorabona! Una menció especial per a «{ $title }»
mail-mention-body =
    Bon dia,

    Enhorabona! «{ $title }» ({ $government }) rep una menció especial en aquesta edició:

    { $mention }

    Des d’ara el resultat és públic:

    { $link }

    Feu arribar la nostra felicitació a totes les persones que han fet possible aquesta pràctica. Altres ciutats aprendran del que heu fet.

    La secretaria tècnica
    { $award }

mail-release-notice-subject = Publicació dels resultats aprovada: { $award }
mail-release-notice-body =
    Bon dia,

    S’ha aprovat la publicació dels resultats.

    Visibles des de: { $time }
    Proposada per: { $proposer }
    Aprovada per: { $releaser }

    Si hi ha cap error, els podeu retirar aquí. Desapareixen de seguida de les pàgines públiques:

    { $link }

    La secretaria tècnica
    { $award }
