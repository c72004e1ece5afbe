### Signing in, setting up, the account, the demonstration.

account-title = Conta
account-name = Nome
account-name-hint = Para a secretaria técnica usar ao escrever. Não é publicado.
account-language = Idioma
account-language-hint = O dos e-mails enviados a esta conta e o do espaço pessoal.
account-sessions = Sessões abertas
account-sessions-text = Cada linha é um navegador. Se houver algum desconhecido, termine a sessão dele.
account-this-session = Este navegador
account-end = Terminar a sessão
account-end-others = Terminar todas as outras sessões
# Before a date.
account-since = Aberta em
sign-in-title = Iniciar sessão
sign-in-lede = Não é preciso senha: enviamos um e-mail com um código e um link. Um endereço novo obtém a conta da mesma forma.
sign-in-email = Endereço de e-mail
sign-in-send = Receber um código
# A link.
sign-in-demonstration = Esta é uma demonstração: inicie sessão com o nome de uma pessoa inventada
sign-in-code-title = Consulte o e-mail
sign-in-code-lede = Escreva aqui os seis algarismos do e-mail ou abra o link dele neste navegador. Cada um serve uma única vez, durante dez minutos. Não chegou nada? Procure no spam ou peça um código novo.
sign-in-code = Código de seis algarismos
sign-in-enter = Iniciar sessão
sign-in-again = Pedir um código novo
sign-in-link-title = Mais um passo
sign-in-link-lede = Use o botão para iniciar sessão neste navegador.
sign-in-link-elsewhere = O link só funciona no navegador em que foi pedido. Abra-o lá ou escreva lá os seis algarismos. Para iniciar sessão aqui, peça um código novo.
set-up-title = Pôr em funcionamento a secretaria técnica
set-up-lede = Aqui ainda ninguém gere a distinção. Com o código de instalação, o endereço indicado passa a ser o primeiro da secretaria técnica; depois a sessão inicia-se da maneira habitual.
set-up-code = Código de instalação
set-up-code-hint = O programa escreve-o no log ao arrancar, enquanto ninguém pertencer à secretaria técnica.
set-up-claim = Pôr em funcionamento a secretaria técnica
demo-title = Demonstração
demo-lede = Escolha quem é e em que fase estamos, e percorra a edição, da convocatória aberta à página das candidaturas vencedoras. Aqui tudo é inventado.
demo-clock = A data
# Before a date.
demo-now = Estamos em
# Stands among the names of the phases, as a button.
demo-after = Depois da cerimônia
demo-people = Iniciar sessão como
