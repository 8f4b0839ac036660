"""Headers that people of many languages write alike: they tell no language."""

from toolkit.words.every_language import split
from toolkit.words.folding import fold

_WORDS = (
    "Active|Agent|Area|Art|Budget|CA|Canal|CAP|Category|Cause|Client|Club|Co|Code|Come|"
    "Comment|Comments|Commercial|Commune|Concurrent|Contact|Contact 2|Contacts|Control|CP|Data|"
    "Date|Description|Details|Detail|Direction|Distance|District|Document|Email|E-mail|Fall|Fax|"
    "Fin|Fine|Firm|Format|Genre|Group|Groups|Hobby|Hobbies|Hobbys|Index|Influence|Info|"
    "Information|Item|"
    "Job|Key Account Manager|KAM|Label|Mail|Manager|Material|Minute|Minutes|Mobile|Mode|Name|News|"
    "Normal|Note|Notes|Notice|Object|Observations|Option|Par|Partner|Patient|Per|Person|Plan|"
    "Portable|Post|Pour|Priority|Problem|Product|Project|Question|Questions|Reaction|Region|"
    "Rep|Sector|Segment|Sens|Service|Site|Source|Stage|Stand|Status|Suggestion|Suggestions|Tag|"
    "Tags|Tel|Tel 2|Telephone|Telephone 2|Team|Test|Text|Ticket|Tour|Total|Transport|Trip|Type|Typ|"
    "URL|Version|VIP|Was|Web|Website|WhatsApp|Zone"
)
SHARED_HEADERS = frozenset(map(fold, split(_WORDS)))
"""As headers are compared: English ones that other languages have too, and the other way round."""
